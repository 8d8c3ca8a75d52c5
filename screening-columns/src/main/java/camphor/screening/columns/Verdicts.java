package camphor.screening.columns;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Verdicts, each as {@link Kleene} writes it. */
final class Verdicts extends Vector {
    private final Fill fill;
    private final byte[] values = new byte[Batch.MOST];
    private @Nullable Batch filled;

    Verdicts(Fill fill) {
        this.fill = fill;
    }

    static Verdicts constant(byte verdict) {
        return new Verdicts((batch, out) -> Arrays.fill(out, 0, batch.size(), verdict));
    }

    /** One for each row of the batch; worked out when first asked. */
    byte[] on(Batch batch) {
        if (filled != batch) {
            fill.fill(batch, values);
            filled = batch;
        }
        return values;
    }

    /** Works the verdicts out. */
    interface Fill {
        void fill(Batch batch, byte[] out);
    }
}
