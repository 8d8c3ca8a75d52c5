package camphor.pack.ready;

import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.rules.language.Bindings;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters of a pack, bound to a day and a region. */
public final class Parameters {
    private final List<Parameter> parameters;

    private Parameters(List<Parameter> parameters) {
        this.parameters = parameters;
    }

    public static Parameters of(Pack pack) {
        return new Parameters(pack.parameters());
    }

    /**
     * What a run reads: each parameter's value on that day in that region; one without a value is left out and unknown.
     *
     * @param region division code or its first digits; empty for what holds in the whole country
     */
    public Bindings at(LocalDate asOf, String region) {
        Map<String, Object> values = new HashMap<>();
        for (Parameter parameter : parameters) {
            parameter.at(asOf, region).ifPresent(value -> values.put(parameter.id(), value.value()));
        }
        return new Bindings(asOf, values);
    }

    public Optional<Parameter> parameter(String id) {
        return parameters.stream()
                .filter(parameter -> parameter.id().equals(id))
                .findFirst();
    }
}
