package camphor.server.identity.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;

/**
 * What a session knows: whose it is and since when. Role and scope are read anew for each request, so that a change of
 * them counts at once.
 */
public record LoggedIn(UUID account, Instant since) implements AuthenticatedPrincipal, Serializable {

    /** The name by which Spring Session finds the sessions of an account. */
    @Override
    public String getName() {
        return account.toString();
    }

    public Authentication asAuthentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, List.of());
    }
}
