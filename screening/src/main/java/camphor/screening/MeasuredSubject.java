package camphor.screening;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One subject behind a measure's number.
 *
 * @param key the subject's own identifier; where it has none, the place that it was read from
 * @param household identifier of its household; null when it has none or it is not known
 * @param village code of its village; null when it has none or it is not known
 * @param value what it adds to the numerator; null when it is counted, and when it is not known
 * @param whole what it adds to the denominator; null likewise
 */
public record MeasuredSubject(
        String key,
        @Nullable String household,
        @Nullable String village,
        Standing standing,
        @Nullable BigDecimal value,
        @Nullable BigDecimal whole) {}
