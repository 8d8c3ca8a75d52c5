package camphor.server.identity.account;

import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * On a database without accounts, invites the first administrator on the terminal: who can read it runs the
 * installation. As long as that one has no password, each start hands out a new link.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstAdministrator implements ApplicationRunner {

    static final String LOGIN = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);

    private final Accounts accounts;
    private final Invitations invitations;
    private final Standings standings;
    private final Actors actors;
    private final TransactionTemplate transaction;

    FirstAdministrator(
            Accounts accounts,
            Invitations invitations,
            Standings standings,
            Actors actors,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.standings = standings;
        this.actors = actors;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        actors.asSystem(() -> transaction.execute(status -> invite()))
                .ifPresent(invitation -> LOG.info(
                        "首位系统管理员（登录名 {}）请在 {} 前打开：/invitation/{} / the first administrator opens this link",
                        LOGIN,
                        invitation.until(),
                        invitation.token()));
    }

    private Optional<Invitation> invite() {
        if (accounts.none()) {
            accounts.add(Account.invited(UUID.randomUUID(), LOGIN, "系统管理员", Role.ADMINISTRATOR, Scope.nothing()));
        }
        return accounts.withLogin(LOGIN).filter(this::hasNoPassword).map(account -> invitations.invite(account.id()));
    }

    private boolean hasNoPassword(Account account) {
        return accounts.all().size() == 1
                && standings.of(account.id()).map(Standing::passwordSince).isEmpty();
    }
}
