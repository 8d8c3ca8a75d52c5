package camphor.screening.columns;

import java.util.List;

/** Conditions made of conditions. */
final class VerdictForms {
    private VerdictForms() {}

    static Vector known(Vector of) {
        if (of instanceof Numbers numbers) {
            return new Verdicts((batch, out) -> {
                long[] values = numbers.on(batch);
                for (int i = 0; i < batch.size(); i++) {
                    out[i] = Kleene.of(values[i] != Numbers.UNKNOWN);
                }
            });
        }
        return of instanceof Verdicts verdicts ? known(verdicts) : of;
    }

    private static Verdicts known(Verdicts verdicts) {
        return new Verdicts((batch, out) -> {
            byte[] values = verdicts.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = Kleene.of(values[i] != Kleene.UNKNOWN);
            }
        });
    }

    static Verdicts all(List<Verdicts> parts) {
        Verdicts[] each = parts.toArray(Verdicts[]::new);
        return new Verdicts((batch, out) -> {
            System.arraycopy(each[0].on(batch), 0, out, 0, batch.size());
            for (int part = 1; part < each.length; part++) {
                byte[] values = each[part].on(batch);
                for (int i = 0; i < batch.size(); i++) {
                    out[i] &= values[i];
                }
            }
        });
    }

    static Verdicts any(List<Verdicts> parts) {
        Verdicts[] each = parts.toArray(Verdicts[]::new);
        return new Verdicts((batch, out) -> {
            System.arraycopy(each[0].on(batch), 0, out, 0, batch.size());
            for (int part = 1; part < each.length; part++) {
                byte[] values = each[part].on(batch);
                for (int i = 0; i < batch.size(); i++) {
                    out[i] |= values[i];
                }
            }
        });
    }

    static Verdicts not(Verdicts of) {
        return new Verdicts((batch, out) -> {
            byte[] values = of.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = Kleene.not(values[i]);
            }
        });
    }
}
