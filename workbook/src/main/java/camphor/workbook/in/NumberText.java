package camphor.workbook.in;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A stored number as a spreadsheet shows it: at most 15 digits, no exponent, no binary dust. */
final class NumberText {
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);
    private static final int LONGEST = 40;

    private NumberText() {}

    static String shown(String number, boolean percent) {
        if (!percent && isPlain(number)) {
            return number;
        }
        BigDecimal value;
        try {
            value = new BigDecimal(number.trim());
        } catch (NumberFormatException e) {
            return number;
        }
        if (Math.abs((long) value.precision() - value.scale()) > LONGEST || value.scale() > 320) {
            return number;
        }
        BigDecimal exact = (percent ? value.movePointRight(2) : value).stripTrailingZeros();
        // a whole number keeps its digits: whoever needs all of them has to see that there are too many
        BigDecimal shown = exact.scale() <= 0 ? exact : exact.round(SHOWN).stripTrailingZeros();
        return shown.toPlainString() + (percent ? "%" : "");
    }

    /** Digits with at most one point, no zero behind it, and not more of them than are exact. */
    private static boolean isPlain(String number) {
        int length = number.length();
        if (length == 0 || length > 16) {
            return false;
        }
        int points = 0;
        for (int i = 0; i < length; i++) {
            char c = number.charAt(i);
            if (c == '.') {
                points++;
            } else if ((c < '0' || c > '9') && !(c == '-' && i == 0)) {
                return false;
            }
        }
        boolean exact = points == 0 ? length <= 15 : points == 1 && number.charAt(length - 1) != '0';
        return exact && number.charAt(length - 1) != '.';
    }
}
