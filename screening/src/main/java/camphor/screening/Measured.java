package camphor.screening;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure is worth in one village.
 *
 * @param village code of the village, or of the township that records without a village are named after; null for records
 *     of which neither is known
 * @param denominator null when the measure has none
 * @param unknown records that could not be told for want of facts; they count neither above nor below the line
 */
public record Measured(
        String measure,
        @Nullable String village,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        long unknown) {}
