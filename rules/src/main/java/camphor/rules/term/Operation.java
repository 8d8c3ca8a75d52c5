package camphor.rules.term;

/** Arithmetic between two numbers; division and remainder are for whole numbers only and cut towards zero. */
public enum Operation {
    PLUS("+"),
    MINUS("-"),
    TIMES("*"),
    DIVIDE("/"),
    REMAINDER("%");

    private final String sign;

    Operation(String sign) {
        this.sign = sign;
    }

    public String sign() {
        return sign;
    }
}
