package camphor.server.register.fact;

import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Privacy;
import camphor.server.kernel.Role;
import camphor.server.register.seal.IdentityFacts;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers somebody sees with their middle hidden. The catalogue says which facts are sensitive; what in them is a
 * number to call or to pay to is told by its length, so that a fact that a pack adds is hidden without a line of code.
 * Whoever visits a family calls it; whoever pays reads its account; everybody else asks for a reason's sake.
 *
 * @param phones whether numbers to call are hidden
 * @param accounts whether numbers to pay to are hidden
 */
public record Masks(boolean phones, boolean accounts) {
    private static final Pattern NUMBER = Pattern.compile("[0-9](?:[ -]?[0-9]){6,}");
    private static final Pattern IN_SENTENCES =
            Pattern.compile("(?<![0-9])(?:1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8}|[0-9]{13,})(?![0-9])");
    /** No number to call has so many digits. */
    private static final int ACCOUNT = 13;

    private static final int FIRST_OF_PHONE = 3;
    private static final int FIRST_OF_ACCOUNT = 4;
    private static final int LAST = 4;

    public static Masks of(Role role) {
        return switch (role) {
            case HUB -> new Masks(false, false);
            case VILLAGE_STAFF, RESIDENT_TEAM, HELPER -> new Masks(false, true);
            case STATION, TOWNSHIP_LEADER, COUNTY, AUDITOR, ADMINISTRATOR -> new Masks(true, true);
        };
    }

    /** For the system's own work, whose outcome nobody reads as it is. */
    public static Masks none() {
        return new Masks(false, false);
    }

    /** Whether this value of the fact may only be shown with something hidden. */
    public boolean hides(Fact fact, @Nullable Object value) {
        return value instanceof String text && mayHide(fact) && !masked(text).equals(text);
    }

    /** Facts in which something can be hidden, and which can be asked for with a reason. */
    public static boolean mayHide(Fact fact) {
        return fact.privacy() == Privacy.SENSITIVE
                && fact.type() == FactType.TEXT
                && !IdentityFacts.isSealed(fact.id());
    }

    String shown(Fact fact, String text) {
        return mayHide(fact) ? masked(text) : text;
    }

    private String masked(String text) {
        return NUMBER.matcher(text).replaceAll(this::hidden);
    }

    /** What a rule found, in words that may name a number. */
    public String inSentence(String sentence) {
        return IN_SENTENCES.matcher(sentence).replaceAll(this::hidden);
    }

    private String hidden(MatchResult found) {
        String number = found.group();
        long digits = number.chars().filter(Character::isDigit).count();
        boolean account = digits >= ACCOUNT;
        if (account ? !accounts : !phones) {
            return number;
        }
        int first = account ? FIRST_OF_ACCOUNT : FIRST_OF_PHONE;
        int hidden = Math.max(0, number.length() - first - LAST);
        return number.substring(0, number.length() - hidden - LAST)
                + "*".repeat(hidden)
                + number.substring(number.length() - LAST);
    }
}
