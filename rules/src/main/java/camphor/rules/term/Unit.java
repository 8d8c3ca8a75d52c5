package camphor.rules.term;

/** Units of the calendar. */
public enum Unit {
    YEAR("year"),
    MONTH("month"),
    DAY("day");

    private final String word;

    Unit(String word) {
        this.word = word;
    }

    /** The word in the language's function names, such as {@code years_between}. */
    public String word() {
        return word;
    }
}
