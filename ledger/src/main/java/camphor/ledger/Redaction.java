package camphor.ledger;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out of a text what must not travel with it: identity numbers, phones, bank cards. */
public final class Redaction {
    private static final int SHOWN_FIRST = 6;
    private static final int SHOWN_LAST = 4;

    /** 18 digits (20 or 22 with a disability suffix) around a birth date, or 15 of the old form. */
    private static final String IDENTITY =
            "[1-9]\\d{5}(?:18|19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}[0-9Xx](?:\\d{2}){0,2}"
                    + "|[1-9]\\d{7}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])\\d{3}";

    private static final String PHONE = "1[3-9]\\d{9}";
    private static final String BANK_CARD = "62\\d{14,17}";
    private static final Pattern HIDDEN = Pattern.compile("(?<![0-9A-Za-z])(?:(?<identity>" + IDENTITY + ")|(?<phone>"
            + PHONE + ")|(?<card>" + BANK_CARD + "))(?![0-9A-Za-z])");

    private Redaction() {}

    /** The text with each such number replaced by a word that says what stood there. */
    public static String of(String text) {
        Matcher matcher = HIDDEN.matcher(text);
        return matcher.replaceAll(found -> word(matcher));
    }

    private static String word(Matcher found) {
        if (found.group("identity") != null) {
            return "〔证件号略〕";
        }
        return found.group("phone") != null ? "〔电话略〕" : "〔卡号略〕";
    }

    /** An identity number with its middle hidden: enough to tell two people apart, not enough to use it. */
    public static String masked(String number) {
        int hidden = number.length() - SHOWN_FIRST - SHOWN_LAST;
        if (hidden <= 0) {
            return "*".repeat(number.length());
        }
        return number.substring(0, SHOWN_FIRST) + "*".repeat(hidden) + number.substring(number.length() - SHOWN_LAST);
    }
}
