package camphor.screening.plan;

import camphor.rules.language.Rule;
import camphor.screening.Measure;

/**
 * The two sides of a measure as SQL, over the columns that hold its values.
 *
 * @param above column of the numerator's value
 * @param below column of the denominator's value
 * @param counted whether the numerator is a condition; otherwise a number
 * @param asked whether the denominator is one
 */
record Sides(String above, String below, boolean counted, boolean asked) {
    private static final String NUMBER = "decimal(38, 6)";

    /** The measure that stands at this place of a list of them. */
    static Sides of(Measure measure, int at) {
        Rule denominator = measure.denominator();
        boolean asked = denominator == null || Measure.isCondition(denominator);
        return new Sides("n" + at, "d" + at, measure.counts(), asked);
    }

    String known() {
        return above + " is not null and " + below + (asked ? "" : " is not null");
    }

    String unknown() {
        return asked
                ? below + " is null or (" + below + " and " + above + " is null)"
                : above + " is null or " + below + " is null";
    }

    String numerator() {
        return number(
                counted
                        ? "count(*) filter (where " + above + " and " + known() + ")"
                        : "sum(" + above + ") filter (where " + known() + ")");
    }

    String denominator() {
        return number(
                asked
                        ? "count(*) filter (where " + known() + ")"
                        : "sum(" + below + ") filter (where " + known() + ")");
    }

    private static String number(String sum) {
        return "cast(coalesce(" + sum + ", 0) as " + NUMBER + ")";
    }

    /** Name of the subject's {@link camphor.screening.Standing}, or null when it is not asked about. */
    String standing() {
        String outside = asked ? " when not " + below + " then null" : "";
        return "case when " + unknown() + " then 'UNKNOWN'" + outside + " " + placed() + " end";
    }

    private String placed() {
        if (counted) {
            return "when " + above + " then 'ABOVE' else 'BELOW'";
        }
        String less = asked ? "" : "when " + above + " < " + below + " then 'BELOW' ";
        return less + "when " + above + " <> 0 then 'ABOVE'";
    }

    String value() {
        return "cast(" + (counted ? "null" : above) + " as " + NUMBER + ")";
    }

    String whole() {
        return "cast(" + (asked ? "null" : below) + " as " + NUMBER + ")";
    }
}
