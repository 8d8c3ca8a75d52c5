package camphor.screening.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Numbers or days. A decimal is the whole number that its digits write, a day is {@link DayForms#packed}. None reaches
 * {@link #LIMIT}: that is proven from the bounds of what it is made of, before anything runs.
 */
final class Numbers extends Vector {
    static final long UNKNOWN = Long.MIN_VALUE;
    static final double LIMIT = 4e18;

    /** Powers of ten up to this one have 64 bits. */
    static final int MOST_DIGITS = 18;

    private final int scale;
    private final double most;
    private final Fill fill;
    private final @Nullable Long constant;
    private final long[] values = new long[Batch.MOST];
    private @Nullable Batch filled;

    private Numbers(int scale, double most, @Nullable Long constant, Fill fill) {
        this.scale = scale;
        this.most = most;
        this.constant = constant;
        this.fill = fill;
    }

    /**
     * Numbers of so many digits after the point.
     *
     * @param most no value is further from 0 than this, in units of the last digit
     */
    static Vector of(int scale, double most, Fill fill) {
        return most < LIMIT ? new Numbers(scale, most, null, fill) : Elsewhere.READ;
    }

    static Vector constant(int scale, long value) {
        Fill fill = (batch, out) -> Arrays.fill(out, 0, batch.size(), value);
        double most = value == UNKNOWN ? 0 : Math.abs((double) value);
        return most < LIMIT ? new Numbers(scale, most, value, fill) : Elsewhere.READ;
    }

    int scale() {
        return scale;
    }

    double most() {
        return most;
    }

    /** The value that all rows share; null when they need not. */
    @Nullable
    Long constant() {
        return constant;
    }

    /** One for each row of the batch; worked out when first asked. */
    long[] on(Batch batch) {
        if (filled != batch) {
            fill.fill(batch, values);
            filled = batch;
        }
        return values;
    }

    /** The same numbers with more digits after the point. */
    Vector withScale(int digits) {
        if (digits == scale) {
            return this;
        }
        if (digits - scale > MOST_DIGITS) {
            return Elsewhere.READ;
        }
        long factor = powerOfTen(digits - scale);
        Long known = constant;
        if (known != null && known == UNKNOWN) {
            return constant(digits, UNKNOWN);
        }
        if (known != null && most * factor < LIMIT) {
            return constant(digits, known * factor);
        }
        return of(digits, most * factor, (batch, out) -> {
            long[] each = on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = each[i] == UNKNOWN ? UNKNOWN : each[i] * factor;
            }
        });
    }

    /** 10 to a power of at most {@link #MOST_DIGITS}. */
    static long powerOfTen(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** Works the numbers out. */
    interface Fill {
        void fill(Batch batch, long[] out);
    }
}
