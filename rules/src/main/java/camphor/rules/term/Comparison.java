package camphor.rules.term;

/** The six comparisons; each knows its sign in the rule language and its opposite. */
public enum Comparison {
    EQUAL("=="),
    NOT_EQUAL("!="),
    BELOW("<"),
    AT_MOST("<="),
    ABOVE(">"),
    AT_LEAST(">=");

    private final String sign;

    Comparison(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }

    /** Whether the comparison holds, given the sign of the difference left minus right. */
    public boolean holds(int difference) {
        return switch (this) {
            case EQUAL -> difference == 0;
            case NOT_EQUAL -> difference != 0;
            case BELOW -> difference < 0;
            case AT_MOST -> difference <= 0;
            case ABOVE -> difference > 0;
            case AT_LEAST -> difference >= 0;
        };
    }

    public Comparison opposite() {
        return switch (this) {
            case EQUAL -> NOT_EQUAL;
            case NOT_EQUAL -> EQUAL;
            case BELOW -> AT_LEAST;
            case AT_MOST -> ABOVE;
            case ABOVE -> AT_MOST;
            case AT_LEAST -> BELOW;
        };
    }
}
