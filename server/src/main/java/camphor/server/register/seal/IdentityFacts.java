package camphor.server.register.seal;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which facts of the catalogue hold identity numbers. Those are sealed wherever they stand; the matching key, by which
 * lists find persons, is stored as its blind index, and nothing but its being equal is ever asked of it.
 */
public final class IdentityFacts {
    /** The number as written, that of a household's head, and certificates whose number begins with it. */
    public static final Set<String> SEALED =
            Set.of("id_number", "head_id_number", "disability_certificate", "certificate");

    /** The first 18 characters of the number. */
    public static final String KEY = "id_key";

    private static final Pattern LONG_NUMBER = Pattern.compile("[0-9]{14,}[0-9Xx]");
    private static final int SHOWN_FIRST = 6;
    private static final int SHOWN_LAST = 4;

    private IdentityFacts() {}

    public static boolean isSealed(String fact) {
        return SEALED.contains(fact);
    }

    /** The value as it may rest: sealed, as a blind index, or as it is. */
    public static @Nullable Object atRest(String fact, @Nullable Object value, Sealing sealing) {
        if (!(value instanceof String text)) {
            return value;
        }
        if (isSealed(fact)) {
            return sealing.sealed(text);
        }
        return fact.equals(KEY) ? sealing.index(text) : text;
    }

    /** A number with its middle hidden: enough to tell two people apart, not enough to use it. */
    public static String masked(String number) {
        int hidden = number.length() - SHOWN_FIRST - SHOWN_LAST;
        return hidden <= 0
                ? "*".repeat(number.length())
                : number.substring(0, SHOWN_FIRST)
                        + "*".repeat(hidden)
                        + number.substring(number.length() - SHOWN_LAST);
    }

    /** A sentence in which identity numbers, and whatever else is as long, are masked: findings rest unsealed. */
    public static String maskedIn(String sentence) {
        return LONG_NUMBER.matcher(sentence).replaceAll(number -> masked(number.group()));
    }

    /** The facts of a record with its identity numbers opened, for the rules. */
    public static Map<String, Object> opened(Map<String, Object> facts, Sealing sealing) {
        SEALED.forEach(fact -> facts.computeIfPresent(fact, (id, resting) -> sealing.opened((String) resting)));
        return facts;
    }
}
