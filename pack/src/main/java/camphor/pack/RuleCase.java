package camphor.pack;

import camphor.rules.Place;
import camphor.rules.record.FactRecord;
import camphor.rules.record.Truth;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An example of a rule: these facts must give that answer.
 *
 * @param asOf the day of judging; null means the pack's own
 * @param parameters values that stand in for the pack's parameters in this case
 */
public record RuleCase(
        Place place, Truth expected, @Nullable LocalDate asOf, Map<String, Object> parameters, FactRecord subject) {
    public RuleCase {
        parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    }
}
