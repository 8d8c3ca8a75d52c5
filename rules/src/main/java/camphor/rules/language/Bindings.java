package camphor.rules.language;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a run decides outside the records: the day it looks as of, and each parameter's value in force then and there.
 *
 * @param parameters {@code Long}, {@code BigDecimal}, {@code LocalDate}, {@code String} or {@code Boolean} by name; a
 *     parameter without a value is unknown
 */
public record Bindings(LocalDate asOf, Map<String, Object> parameters) {
    public Bindings {
        parameters = Map.copyOf(parameters);
    }

    public @Nullable Object parameter(String name) {
        return parameters.get(name);
    }
}
