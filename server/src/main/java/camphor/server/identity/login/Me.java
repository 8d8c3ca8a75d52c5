package camphor.server.identity.login;

import camphor.server.identity.account.RoleName;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Who is logged in, for the client.
 *
 * @param roleName in the user's language
 * @param lines ids of the units whose clauses the account works on; none means all
 * @param mustChangePassword nothing else is open before
 * @param mustSetSecondFactor nothing else is open before
 */
record Me(
        UUID account,
        String login,
        String name,
        RoleName role,
        String roleName,
        List<Territory> territories,
        Set<String> lines,
        boolean mustChangePassword,
        boolean mustSetSecondFactor) {

    /**
     * @param code of a division, or {@code *} for every one
     */
    record Territory(String code, String name) {}
}
