package camphor.workbook.convert;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.workbook.in.CellKind;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text. Long numbers that a spreadsheet has rounded are told, never taken. */
final class TextCell extends CellReader {
    private static final int EXACT_DIGITS = 15;
    private static final Pattern EXPONENT = Pattern.compile("\\d(\\.\\d+)?[eE]\\+?\\d{2,3}");
    private static final Pattern POINT_ZERO = Pattern.compile("\\d{5,}\\.0+");

    private final boolean identity;
    private final Unfit damaged;

    TextCell(Fact fact) {
        this.identity = fact.id().endsWith("id_number") || fact.id().endsWith("certificate");
        String zh = fact.label().zh();
        this.damaged = new Unfit(
                "digits-lost",
                new Label(
                        zh + "被存成数字，后几位已丢失，请从原系统按文本重新导出",
                        fact.label().en() + " was stored as a number and its last digits are lost; export it as text"));
    }

    @Override
    @Nullable
    Object readFilled(String text, CellKind kind) {
        String clean = unwrapped(CleanText.of(text));
        if (kind == CellKind.NUMBER ? digits(clean) > EXACT_DIGITS : isExponent(clean)) {
            return damaged;
        }
        if (clean.equals("无")) {
            return null;
        }
        char last = clean.isEmpty() ? ' ' : clean.charAt(clean.length() - 1);
        if (last == '0' && POINT_ZERO.matcher(clean).matches()) {
            return clean.substring(0, clean.indexOf('.'));
        }
        return identity ? clean.toUpperCase(Locale.ROOT) : clean.isEmpty() ? null : clean;
    }

    /** Without the marks that keep a spreadsheet from reading a number: {@code ="…"}, or an apostrophe in front. */
    static String unwrapped(String text) {
        int last = text.length() - 1;
        if (last >= 2 && text.charAt(0) == '=' && text.charAt(1) == '"' && text.charAt(last) == '"') {
            return CleanText.of(text.substring(2, last));
        }
        boolean marked = last > 0 && (text.charAt(0) == '\'' || text.charAt(0) == '’');
        return marked && Character.isDigit(text.charAt(1)) ? text.substring(1) : text;
    }

    private static boolean isExponent(String text) {
        return text.length() > 4 && text.length() < 25 && EXPONENT.matcher(text).matches();
    }

    private static int digits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != '.'; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits;
    }
}
