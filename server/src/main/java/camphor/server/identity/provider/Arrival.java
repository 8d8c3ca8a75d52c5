package camphor.server.identity.provider;

import static camphor.server.identity.provider.ProviderRefusal.SECOND_FACTOR;
import static camphor.server.identity.provider.ProviderRefusal.STOPPED;
import static camphor.server.identity.provider.ProviderRefusal.UNKNOWN;

import camphor.server.identity.IdentitySettings;
import camphor.server.identity.account.Account;
import camphor.server.identity.account.Accounts;
import camphor.server.identity.account.Standings;
import camphor.server.identity.login.BrowserSession;
import camphor.server.identity.secondfactor.SecondFactors;
import camphor.server.kernel.Actors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** From whom the provider sends to an account of this installation, if there is one that may come in. */
@Component
class Arrival {

    /** What a provider calls a login with more than a password (RFC 8176). */
    private static final Set<String> STRONG = Set.of("mfa", "otp", "hwk", "sc", "fpt", "face");

    private final ProviderSettings settings;
    private final IdentitySettings rules;
    private final Accounts accounts;
    private final Standings standings;
    private final SecondFactors secondFactors;
    private final BrowserSession session;
    private final Actors actors;
    private final TransactionTemplate transaction;

    Arrival(
            ProviderSettings settings,
            IdentitySettings rules,
            Accounts accounts,
            Standings standings,
            SecondFactors secondFactors,
            BrowserSession session,
            Actors actors,
            PlatformTransactionManager transactions) {
        this.settings = settings;
        this.rules = rules;
        this.accounts = accounts;
        this.standings = standings;
        this.secondFactors = secondFactors;
        this.session = session;
        this.actors = actors;
        this.transaction = new TransactionTemplate(transactions);
    }

    void of(Authentication arrived, HttpServletRequest request, HttpServletResponse response) throws IOException {
        OidcUser user = (OidcUser) Objects.requireNonNull(arrived.getPrincipal());
        Outcome outcome = actors.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> outcome(user))));
        if (outcome.account().isPresent()) {
            session.open(outcome.account().get(), request, response);
            response.sendRedirect("/");
        } else {
            session.forget(request);
            response.sendRedirect(outcome.refusal().page());
        }
    }

    private Outcome outcome(OidcUser user) {
        Optional<Account> account = Optional.ofNullable(user.getClaimAsString(settings.loginClaim()))
                .flatMap(accounts::withLogin)
                .filter(known -> standings
                        .of(known.id())
                        .filter(standing -> standing.passwordSince() != null)
                        .isPresent());
        if (account.isEmpty()) {
            return new Outcome(account, UNKNOWN);
        }
        if (account.get().locked()) {
            return new Outcome(Optional.empty(), STOPPED);
        }
        return needsSecondFactor(account.get()) && !isStrong(user)
                ? new Outcome(Optional.empty(), SECOND_FACTOR)
                : new Outcome(account, UNKNOWN);
    }

    private boolean needsSecondFactor(Account account) {
        boolean byRole = rules.secondFactorFor().contains(account.role()) && !account.sample();
        return byRole || secondFactors.inUse(account.id());
    }

    private static boolean isStrong(OidcUser user) {
        List<String> methods = user.getIdToken().getAuthenticationMethods();
        return methods != null && methods.stream().anyMatch(STRONG::contains);
    }

    /** Who comes in; else why not. */
    private record Outcome(Optional<Account> account, ProviderRefusal refusal) {}
}
