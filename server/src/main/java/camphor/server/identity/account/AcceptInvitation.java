package camphor.server.identity.account;

import camphor.server.identity.Deed;
import camphor.server.identity.password.ChosenPasswords;
import camphor.server.kernel.Actors;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whoever holds a link that still works chooses the account's password with it, once. */
@Service
class AcceptInvitation {

    private final Invitations invitations;
    private final Accounts accounts;
    private final ChosenPasswords passwords;
    private final Actors actors;
    private final TransactionTemplate reading;

    AcceptInvitation(
            Invitations invitations,
            Accounts accounts,
            ChosenPasswords passwords,
            Actors actors,
            PlatformTransactionManager transactions) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.passwords = passwords;
        this.actors = actors;
        this.reading = new TransactionTemplate(transactions);
    }

    Account invited(Token token) {
        Supplier<Optional<Account>> asked = () -> reading.execute(status -> accounts.find(invitations.account(token)));
        return actors.asSystem(asked).orElseThrow();
    }

    Account accept(Token token, String password) {
        Account account = invited(token);
        Deed deed = Deed.of("invitation-used")
                .with("account", account.id().toString())
                .with("login", account.login());
        actors.asSystem(() -> {
            passwords.keep(account.id(), account.login(), password, deed, () -> invitations.use(token));
            return account;
        });
        return account;
    }
}
