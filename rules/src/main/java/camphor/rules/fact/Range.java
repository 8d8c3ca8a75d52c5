package camphor.rules.fact;

import java.math.BigDecimal;

/** The smallest and largest value that a number fact can hold, both included, in the fact's unit. */
public record Range(BigDecimal min, BigDecimal max) {
    public boolean holds(BigDecimal value) {
        return min.compareTo(value) <= 0 && value.compareTo(max) <= 0;
    }
}
