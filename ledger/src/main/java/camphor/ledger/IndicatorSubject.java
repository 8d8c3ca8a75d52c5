package camphor.ledger;

import camphor.screening.Standing;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that keeps an indicator from its target, or of whom it cannot be told.
 *
 * @param village code of the village; empty when it belongs to none
 * @param household id of the household; empty when it belongs to none
 * @param who the person or thing that it is about, where that is not the household itself; may be empty
 * @param standing on which side of the indicator's line it stands
 * @param value what it adds to the numerator of a sum; null when subjects are counted
 * @param whole what it adds to the denominator of a sum; null likewise
 */
public record IndicatorSubject(
        String village,
        String household,
        String who,
        Standing standing,
        @Nullable BigDecimal value,
        @Nullable BigDecimal whole) {}
