package camphor.rules.sql;

import camphor.rules.term.TextPattern;

/** Texts with guards, where an engine would raise or answer with a part of what was asked. */
final class SqlTexts {
    private static final TextPattern WHOLE = TextPattern.of("^-?[0-9]{1,18}$").orElseThrow();

    private SqlTexts() {}

    /** The number that a text writes; NULL when it is none, or of more than 18 digits. */
    static String whole(Dialect dialect, String text) {
        return "(case when " + dialect.matches(text, WHOLE) + " then " + dialect.tryCast(text, "bigint") + " end)";
    }

    /** From one place, counted from 0, up to another, not included; NULL when the text has no such places. */
    static String substring(Dialect dialect, String text, String from, String to) {
        String there = from + " >= 0 and " + from + " <= " + to + " and " + to + " <= " + dialect.length(text);
        String start = dialect.tryCast(from + " + 1", "int");
        String part = "substring(" + text + ", " + start + ", " + dialect.tryCast(to + " - " + from, "int") + ")";
        return "(case when " + there + " then " + part + " end)";
    }
}
