package camphor.workbook.in;

import org.jspecify.annotations.Nullable;

/** The one formula that is let in: a quoted text. */
final class FormulaText {
    private FormulaText() {}

    /** The text of a formula that is nothing but a quoted text, as some systems wrap long numbers; else null. */
    static @Nullable String literal(String formula) {
        int last = formula.length() - 1;
        if (last < 1 || formula.charAt(0) != '"' || formula.charAt(last) != '"') {
            return null;
        }
        String inner = formula.substring(1, last);
        return inner.replace("\"\"", "").indexOf('"') < 0 ? inner.replace("\"\"", "\"") : null;
    }
}
