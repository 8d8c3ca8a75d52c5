package camphor.screening.columns;

import camphor.rules.term.Comparison;
import java.util.List;

/** Numbers, days and verdicts compared; unknown where a side is. */
final class Comparisons {
    private Comparisons() {}

    static Vector of(Comparison by, Vector left, Vector right) {
        if (left instanceof Verdicts a && right instanceof Verdicts b) {
            return verdicts(by, a, b);
        }
        return left instanceof Numbers a && right instanceof Numbers b
                ? NumberForms.alike(a, b, (x, y) -> numbers(by, x, y))
                : Vector.Elsewhere.READ;
    }

    private static Vector verdicts(Comparison by, Verdicts left, Verdicts right) {
        return new Verdicts((batch, out) -> {
            byte[] a = left.on(batch);
            byte[] b = right.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                boolean known = a[i] != Kleene.UNKNOWN && b[i] != Kleene.UNKNOWN;
                out[i] = known ? Kleene.of(by.holds(a[i] - b[i])) : Kleene.UNKNOWN;
            }
        });
    }

    private static Vector numbers(Comparison by, Numbers left, Numbers right) {
        Long limit = right.constant();
        if (limit != null) {
            return limit == Numbers.UNKNOWN ? Verdicts.constant(Kleene.UNKNOWN) : withLimit(by, left, limit);
        }
        byte below = Kleene.of(by.holds(-1));
        byte equal = Kleene.of(by.holds(0));
        byte above = Kleene.of(by.holds(1));
        return new Verdicts((batch, out) -> {
            long[] a = left.on(batch);
            long[] b = right.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                byte verdict = a[i] < b[i] ? below : a[i] == b[i] ? equal : above;
                out[i] = a[i] == Numbers.UNKNOWN || b[i] == Numbers.UNKNOWN ? Kleene.UNKNOWN : verdict;
            }
        });
    }

    private static Verdicts withLimit(Comparison by, Numbers left, long limit) {
        byte below = Kleene.of(by.holds(-1));
        byte equal = Kleene.of(by.holds(0));
        byte above = Kleene.of(by.holds(1));
        return new Verdicts((batch, out) -> {
            long[] a = left.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                byte verdict = a[i] < limit ? below : a[i] == limit ? equal : above;
                out[i] = a[i] == Numbers.UNKNOWN ? Kleene.UNKNOWN : verdict;
            }
        });
    }

    /** As one comparison after the other: one that is equal decides, else one that is unknown makes all so. */
    static Vector oneOf(Vector item, List<Vector> options) {
        List<Vector> equal = options.stream()
                .map(option -> of(Comparison.EQUAL, item, option))
                .toList();
        if (equal.stream().anyMatch(Vector.Elsewhere.class::isInstance)) {
            return Vector.Elsewhere.READ;
        }
        return VerdictForms.any(equal.stream().map(Verdicts.class::cast).toList());
    }
}
