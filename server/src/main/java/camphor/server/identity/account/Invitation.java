package camphor.server.identity.account;

import java.time.OffsetDateTime;

/**
 * An invitation as it is handed to the administrator, once.
 *
 * @param token last part of the link's path
 * @param until the link works no longer from then on
 */
public record Invitation(String token, OffsetDateTime until) {

    @Override
    public String toString() {
        return "invitation until " + until;
    }
}
