package camphor.workbook.identity;

import camphor.workbook.convert.DateText;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The number of an identity document: 18 characters on an identity card (GB 11643), 20 or 22 on a certificate of
 * disability, whose first 18 are the identity number.
 *
 * @param key the first 18 characters, X in upper case: what lists are compared by
 * @param length characters written
 * @param checked whether the first 18 have a right check character and a real birth date
 * @param birth the birth date in it; null when there is none or it is no day of the calendar
 * @param sex {@code male} or {@code female}; null when the number is too short or not a number
 */
public record IdentityNumber(
        String key,
        int length,
        boolean checked,
        @Nullable LocalDate birth,
        @Nullable String sex) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int LENGTH = 18;
    private static final int EARLIEST = 1850;

    /** Reads a number as written; spaces are of no account. */
    public static IdentityNumber of(String written) {
        String number = written.strip().toUpperCase(Locale.ROOT);
        String key = number.length() > LENGTH ? number.substring(0, LENGTH) : number;
        if (!isNumber(key)) {
            return new IdentityNumber(key, number.length(), false, null, null);
        }
        LocalDate birth = birth(key);
        String sex = (key.charAt(16) - '0') % 2 == 1 ? "male" : "female";
        boolean checked = birth != null && check(key) == key.charAt(17);
        return new IdentityNumber(key, number.length(), checked, birth, sex);
    }

    private static boolean isNumber(String key) {
        if (key.length() != LENGTH) {
            return false;
        }
        for (int i = 0; i < LENGTH; i++) {
            char c = key.charAt(i);
            if ((c < '0' || c > '9') && !(i == LENGTH - 1 && c == 'X')) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable LocalDate birth(String key) {
        int day = Integer.parseInt(key, 6, 14, 10);
        int year = day / 10_000;
        return year < EARLIEST ? null : DateText.date(year, day / 100 % 100, day % 100);
    }

    /** The check character that belongs to the first 17 digits (GB 11643, ISO 7064 MOD 11-2). */
    public static char check(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (digits.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
