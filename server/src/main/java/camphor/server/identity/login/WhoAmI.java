package camphor.server.identity.login;

import camphor.server.identity.account.Account;
import camphor.server.identity.account.RoleName;
import camphor.server.identity.account.Standing;
import camphor.server.identity.account.Standings;
import camphor.server.identity.login.Me.Territory;
import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An account as its owner sees it. */
@Component
class WhoAmI {

    private final Standings standings;
    private final Actors actors;
    private final Divisions divisions;
    private final MessageSource texts;

    WhoAmI(Standings standings, Actors actors, Divisions divisions, MessageSource texts) {
        this.standings = standings;
        this.divisions = divisions;
        this.actors = actors;
        this.texts = texts;
    }

    Me now(Locale locale) {
        return of(actors.require().account(), locale);
    }

    Me of(UUID id, Locale locale) {
        Standing standing = standings.of(id).orElseThrow();
        Account account = standing.account();
        RoleName role = new RoleName(account.role());
        return new Me(
                account.id(),
                account.login(),
                account.name(),
                role,
                texts.getMessage("role." + role.text(), null, locale),
                territories(account),
                account.scope().lines(),
                standing.mustChangePassword(),
                standing.mustSetSecondFactor());
    }

    private List<Territory> territories(Account account) {
        return divisions.names(account.scope().territories()).entrySet().stream()
                .map(named -> new Territory(named.getKey(), named.getValue()))
                .toList();
    }
}
