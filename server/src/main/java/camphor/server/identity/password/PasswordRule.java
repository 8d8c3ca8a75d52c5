package camphor.server.identity.password;

import static camphor.server.identity.password.PasswordRefusal.PASSWORD_COMMON;
import static camphor.server.identity.password.PasswordRefusal.PASSWORD_HOLDS_NAME;
import static camphor.server.identity.password.PasswordRefusal.PASSWORD_MONOTONOUS;
import static camphor.server.identity.password.PasswordRefusal.PASSWORD_TOO_LONG;
import static camphor.server.identity.password.PasswordRefusal.PASSWORD_TOO_SHORT;

import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Which passwords are taken: long enough, not among those that everybody tries, not built around the login. No kinds of
 * characters are asked for and none is forbidden (NIST SP 800-63B, 5.1.1.2).
 */
@Component
public class PasswordRule {

    static final int SHORTEST = 10;
    static final int LONGEST = 128;
    private static final int FEWEST_CHARACTERS = 5;

    private final CommonPasswords common = CommonPasswords.fromResource();

    /** Refuses the password, or answers it. */
    public String check(String password, String login) {
        int length = password.codePointCount(0, password.length());
        String plain = password.toLowerCase(Locale.ROOT);
        if (length < SHORTEST) {
            throw PASSWORD_TOO_SHORT.at("password", SHORTEST);
        }
        if (length > LONGEST) {
            throw PASSWORD_TOO_LONG.at("password", LONGEST);
        }
        if (plain.contains(login)) {
            throw PASSWORD_HOLDS_NAME.at("password");
        }
        if (plain.codePoints().distinct().count() < FEWEST_CHARACTERS || climbs(plain)) {
            throw PASSWORD_MONOTONOUS.at("password");
        }
        if (common.contains(plain)) {
            throw PASSWORD_COMMON.at("password");
        }
        return password;
    }

    /** Each character the neighbour of the one before: 23456789ab, or backwards. */
    private static boolean climbs(String text) {
        long neighbours = 0;
        for (int i = 1; i < text.length(); i++) {
            if (Math.abs(text.charAt(i) - text.charAt(i - 1)) == 1) {
                neighbours++;
            }
        }
        return neighbours >= text.length() - 2;
    }
}
