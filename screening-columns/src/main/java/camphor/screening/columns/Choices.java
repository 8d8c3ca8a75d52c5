package camphor.screening.columns;

/** One of two values; unknown where it is unknown which. */
final class Choices {
    private Choices() {}

    static Vector between(Verdicts condition, Vector then, Vector otherwise) {
        if (then instanceof Verdicts a && otherwise instanceof Verdicts b) {
            return verdicts(condition, a, b);
        }
        return then instanceof Numbers a && otherwise instanceof Numbers b
                ? NumberForms.alike(a, b, (x, y) -> numbers(condition, x, y))
                : Vector.Elsewhere.READ;
    }

    private static Verdicts verdicts(Verdicts condition, Verdicts then, Verdicts otherwise) {
        return new Verdicts((batch, out) -> {
            byte[] met = condition.on(batch);
            byte[] a = then.on(batch);
            byte[] b = otherwise.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = met[i] == Kleene.YES ? a[i] : met[i] == Kleene.NO ? b[i] : Kleene.UNKNOWN;
            }
        });
    }

    private static Vector numbers(Verdicts condition, Numbers then, Numbers otherwise) {
        return Numbers.of(then.scale(), Math.max(then.most(), otherwise.most()), (batch, out) -> {
            byte[] met = condition.on(batch);
            long[] a = then.on(batch);
            long[] b = otherwise.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = met[i] == Kleene.YES ? a[i] : met[i] == Kleene.NO ? b[i] : Numbers.UNKNOWN;
            }
        });
    }
}
