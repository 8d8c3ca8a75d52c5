package camphor.server.identity;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What was done, for the audit.
 *
 * @param action stable name in kebab case, past tense, such as {@code person-unmasked}
 * @param person whose data were touched; null where it was nobody's
 * @param household whose data were touched; null where it was none's
 * @param details what else a reader of the audit has to know, such as the reason; never an identity number or a secret
 */
public record Deed(
        String action, @Nullable UUID person, @Nullable UUID household, Map<String, String> details) {

    public Deed {
        details = Map.copyOf(details);
    }

    public static Deed of(String action) {
        return new Deed(action, null, null, Map.of());
    }

    public Deed onPerson(UUID id) {
        return new Deed(action, id, household, details);
    }

    public Deed onHousehold(UUID id) {
        return new Deed(action, person, id, details);
    }

    public Deed with(String detail, String value) {
        Map<String, String> more = new TreeMap<>(details);
        more.put(detail, value);
        return new Deed(action, person, household, more);
    }
}
