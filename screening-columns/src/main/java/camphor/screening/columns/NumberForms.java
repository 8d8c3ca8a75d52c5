package camphor.screening.columns;

import camphor.rules.term.Operation;
import camphor.rules.term.Term;
import camphor.rules.term.Type;

/** Numbers made of numbers; unknown where a part is. */
final class NumberForms {
    private NumberForms() {}

    /** A form with two parts. */
    interface Two {
        Vector of(Numbers left, Numbers right);
    }

    /** What a form makes of two known numbers. */
    private interface Each {
        long of(long left, long right);
    }

    static Vector of(Operation by, Numbers left, Numbers right) {
        return switch (by) {
            case PLUS -> alike(left, right, (a, b) -> sum(a, b, 1));
            case MINUS -> alike(left, right, (a, b) -> sum(a, b, -1));
            case TIMES -> times(left, right);
            case DIVIDE -> each(left, right, 0, left.most(), (x, y) -> y == 0 ? Numbers.UNKNOWN : x / y);
            case REMAINDER -> each(left, right, 0, left.most(), (x, y) -> y == 0 ? Numbers.UNKNOWN : x % y);
        };
    }

    /** A loop of its own, because incomes are sums of a dozen parts on every row of a list. */
    private static Vector sum(Numbers left, Numbers right, long sign) {
        return Numbers.of(left.scale(), left.most() + right.most(), (batch, out) -> {
            long[] a = left.on(batch);
            long[] b = right.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                long sum = a[i] + sign * b[i];
                out[i] = a[i] == Numbers.UNKNOWN || b[i] == Numbers.UNKNOWN ? Numbers.UNKNOWN : sum;
            }
        });
    }

    private static Vector times(Numbers left, Numbers right) {
        return each(left, right, left.scale() + right.scale(), left.most() * right.most(), (x, y) -> x * y);
    }

    static Vector negative(Numbers of) {
        return each(of, of, of.scale(), of.most(), (x, same) -> -x);
    }

    static Vector extreme(boolean least, Numbers left, Numbers right) {
        return alike(left, right, (a, b) -> {
            double most = Math.max(a.most(), b.most());
            return each(a, b, a.scale(), most, least ? Math::min : Math::max);
        });
    }

    /** Without what stands after the point. */
    static Vector cut(Numbers decimal) {
        long unit = Numbers.powerOfTen(decimal.scale());
        return each(decimal, decimal, 0, decimal.most(), (x, same) -> x / unit);
    }

    static Vector between(Term.TimeBetween term, Numbers from, Numbers to) {
        return each(
                from,
                to,
                0,
                most(term.type()),
                switch (term.unit()) {
                    case YEAR -> (a, b) -> (b - a) / DayForms.DAYS / DayForms.MONTHS;
                    case MONTH -> (a, b) -> (b - a) / DayForms.DAYS;
                    case DAY -> DayForms::daysBetween;
                });
    }

    static Vector shifted(Term.Shifted term, Numbers day, Numbers by) {
        return each(day, by, 0, DayForms.MOST, (from, step) -> DayForms.shifted(term, from, step));
    }

    static Vector part(Term.DatePart term, Numbers day) {
        return each(
                day,
                day,
                0,
                most(term.type()),
                switch (term.unit()) {
                    case YEAR -> (of, same) -> DayForms.year(of);
                    case MONTH -> (of, same) -> DayForms.month(of);
                    case DAY -> (of, same) -> DayForms.dayOfMonth(of);
                });
    }

    static Vector schoolAge(Term.SchoolAge term, Numbers birth, Numbers day) {
        return each(birth, day, 0, most(term.type()), DayForms::schoolAge);
    }

    private static double most(Type type) {
        return type.bounds().min().abs().max(type.bounds().max().abs()).doubleValue();
    }

    /** Both with as many digits after the point as the one with more. */
    static Vector alike(Numbers left, Numbers right, Two form) {
        int scale = Math.max(left.scale(), right.scale());
        return left.withScale(scale) instanceof Numbers a && right.withScale(scale) instanceof Numbers b
                ? form.of(a, b)
                : Vector.Elsewhere.READ;
    }

    private static Vector each(Numbers left, Numbers right, int scale, double most, Each form) {
        Long first = left.constant();
        Long second = right.constant();
        if (first != null && second != null && most < Numbers.LIMIT) {
            boolean known = first != Numbers.UNKNOWN && second != Numbers.UNKNOWN;
            return Numbers.constant(scale, known ? form.of(first, second) : Numbers.UNKNOWN);
        }
        return Numbers.of(scale, most, (batch, out) -> {
            long[] a = left.on(batch);
            long[] b = right.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = a[i] == Numbers.UNKNOWN || b[i] == Numbers.UNKNOWN ? Numbers.UNKNOWN : form.of(a[i], b[i]);
            }
        });
    }
}
