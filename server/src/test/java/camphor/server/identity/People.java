package camphor.server.identity;

import camphor.server.identity.account.Account;
import camphor.server.identity.account.Accounts;
import camphor.server.identity.password.PasswordHashes;
import camphor.server.identity.password.Passwords;
import camphor.server.identity.session.LoggedIn;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts made for a test, and requests sent as them. */
@Component
public class People {

    public static final String PASSWORD = "kuayue-xiangzhang-1949";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Accounts accounts;
    private final Passwords passwords;
    private final Actors actors;
    private final Clock clock;
    private final String hash;
    private final TransactionTemplate transaction;

    People(
            Accounts accounts,
            Passwords passwords,
            PasswordHashes hashes,
            Actors actors,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.actors = actors;
        this.clock = clock;
        this.hash = hashes.of(PASSWORD);
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A new account that is ready to log in with {@link #PASSWORD}; excused from the second factor. */
    public Account having(Role role, String... territories) {
        return kept(role, true, new Scope(List.of(territories), Set.of()));
    }

    /** The same, with lines. */
    public Account having(Role role, Set<String> lines, String... territories) {
        return kept(role, true, new Scope(List.of(territories), lines));
    }

    /** The same, but held to the second factor if the role is. */
    public Account strict(Role role, String... territories) {
        return kept(role, false, new Scope(List.of(territories), Set.of()));
    }

    /** The same, with a password that must be changed first. */
    public Account temporary(Role role, String... territories) {
        Account account = having(role, territories);
        actors.asSystem(() -> transaction.execute(status -> {
            passwords.set(account.id(), hash, true);
            return account;
        }));
        return account;
    }

    public Actor actor(Role role, String... territories) {
        Account account = having(role, territories);
        return new Actor(account.id(), account.name(), account.role(), account.scope());
    }

    /** For {@code mvc.post()…with(people.as(account))}: logged in, and with the token against forgery. */
    public RequestPostProcessor as(Account account) {
        RequestPostProcessor login = SecurityMockMvcRequestPostProcessors.authentication(
                new LoggedIn(account.id(), clock.instant()).asAuthentication());
        RequestPostProcessor token = SecurityMockMvcRequestPostProcessors.csrf();
        return request -> token.postProcessRequest(login.postProcessRequest(request));
    }

    public RequestPostProcessor as(Role role, String... territories) {
        return as(having(role, territories));
    }

    private Account kept(Role role, boolean sample, Scope scope) {
        String login = role.name().toLowerCase(Locale.ROOT) + COUNT.incrementAndGet();
        Account account = new Account(UUID.randomUUID(), login, login, role, scope, null, sample, 1);
        actors.asSystem(() -> transaction.execute(status -> {
            accounts.add(account);
            passwords.set(account.id(), hash, false);
            return account;
        }));
        return account;
    }
}
