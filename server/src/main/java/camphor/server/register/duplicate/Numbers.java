package camphor.server.register.duplicate;

import camphor.workbook.identity.IdentityNumber;

/** Compares identity numbers of the first generation (15 digits) and the second (18). */
final class Numbers {
    private static final int OLD = 15;
    private static final int NEW = 18;

    private Numbers() {}

    /** The 18 characters of a number: of one of 15 digits, the century put in and the check character added. */
    static String whole(String number) {
        if (number.length() != OLD || !number.chars().allMatch(Character::isDigit)) {
            return number;
        }
        String digits = number.substring(0, 6) + "19" + number.substring(6);
        return digits + IdentityNumber.check(digits);
    }

    /** Whether form, birth date and check character are right: then a slip of the pen is ruled out. */
    static boolean isSound(String whole) {
        return IdentityNumber.of(whole).checked();
    }

    /**
     * How many of the first 17 places differ, two neighbours that changed places counting once; 18 when the lengths
     * differ. The check character follows from the others.
     */
    static int slips(String one, String other) {
        if (one.length() != other.length() || one.length() != NEW) {
            return NEW;
        }
        int slips = 0;
        for (int i = 0; i < NEW - 1; i++) {
            if (one.charAt(i) != other.charAt(i)) {
                slips++;
                i += isSwapped(one, other, i) ? 1 : 0;
            }
        }
        return slips;
    }

    private static boolean isSwapped(String one, String other, int at) {
        return at + 1 < NEW - 1
                && one.charAt(at) == other.charAt(at + 1)
                && one.charAt(at + 1) == other.charAt(at)
                && one.charAt(at) != one.charAt(at + 1);
    }
}
