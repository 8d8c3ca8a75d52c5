package camphor.rules.term;

/** What can be asked of a text and a part of it, compared by code point. */
public enum TextTest {
    STARTS_WITH("startsWith"),
    ENDS_WITH("endsWith"),
    CONTAINS("contains");

    private final String function;

    TextTest(String function) {
        this.function = function;
    }

    public String function() {
        return function;
    }
}
