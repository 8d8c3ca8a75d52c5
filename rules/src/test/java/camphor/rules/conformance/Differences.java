package camphor.rules.conformance;

import java.util.Map;

/** Cases that our language takes and answers otherwise than CEL, each with the reason that the docs give. */
final class Differences {
    private static final String CONTAINER = "names have no containers";

    static final Map<String, String> REASONS = Map.of(
            "conversions/int/double_big_precision", "decimals are exact",
            "namespace/namespace/self_eval_container_lookup", CONTAINER,
            "namespace/namespace/self_eval_container_lookup_unchecked", CONTAINER,
            "namespace/namespace_shadowing/basic", CONTAINER);

    private Differences() {}
}
