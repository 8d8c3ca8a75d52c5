package camphor.server.identity;

import camphor.server.kernel.Actor;
import java.util.Optional;
import java.util.UUID;

/** Accounts as they stand now, for work that goes on when the request of whoever wanted it is over. */
public interface StandingAccounts {

    /** The account as it may act at this moment; empty when it is locked or was never there. */
    Optional<Actor> actor(UUID account);
}
