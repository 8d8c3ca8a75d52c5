package camphor.sample.chance;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * Identity numbers that are right in form (GB 11643: birth date, sex, check digit) and belong to nobody: they begin with
 * 4398, and GB/T 2260 has never given a prefecture of Hunan (43) the number 98.
 */
public final class IdentityNumbers {
    /** The prefecture that does not exist. */
    public static final String PREFECTURE = "4398";

    /** Villages that share one made-up county. */
    private static final int SHARING = 5;

    private static final int ORDERS = 500 / SHARING;
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_DIGITS = "10X98765432";

    private IdentityNumbers() {}

    /**
     * The number of a person.
     *
     * @param village running number of the village, 0…499: villages never share a number
     * @param nth tells people of one village, birthday and sex apart, 0…99
     */
    public static String of(int village, LocalDate birth, boolean male, int nth) {
        int order = village % SHARING * ORDERS + nth % ORDERS;
        return checked("%s%02d%s%03d"
                .formatted(
                        PREFECTURE,
                        village / SHARING % 100,
                        birth.format(DateTimeFormatter.BASIC_ISO_DATE),
                        order * 2 + (male ? 1 : 0)));
    }

    /** The first 17 digits, and the check digit that belongs to them. */
    public static String checked(String seventeen) {
        return seventeen + checkDigit(seventeen);
    }

    static char checkDigit(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_DIGITS.charAt(sum % 11);
    }

    public static boolean isValid(String number) {
        return number.length() >= 18
                && number.substring(0, 17).chars().allMatch(Character::isDigit)
                && checkDigit(number) == Character.toUpperCase(number.charAt(17));
    }
}
