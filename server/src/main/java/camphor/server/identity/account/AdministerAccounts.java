package camphor.server.identity.account;

import static camphor.server.identity.account.AccountRefusal.OWN_ACCOUNT;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actors;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to accounts: makes, changes, stops and reopens them. Nobody does so to the own one. */
@Service
class AdministerAccounts {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Audit audit;
    private final Actors actors;
    private final Clock clock;

    AdministerAccounts(Accounts accounts, Invitations invitations, Audit audit, Actors actors, Clock clock) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Account> all() {
        return accounts.all();
    }

    @Transactional(readOnly = true)
    Account one(UUID id) {
        return accounts.require(id);
    }

    @Transactional
    Invited make(AccountDraft draft) {
        Account account = draft.toAccount(UUID.randomUUID());
        accounts.add(account);
        audit.record(about("account-made", account));
        return new Invited(account, invitations.invite(account.id()));
    }

    @Transactional
    Account change(UUID id, AccountDraft draft) {
        Account changed = draft.onto(anothers(id));
        accounts.change(changed);
        audit.record(about("account-changed", changed));
        return accounts.require(id);
    }

    @Transactional
    Account lock(UUID id) {
        Account account = anothers(id);
        accounts.change(account.locked(clock.instant()));
        audit.record(about("account-locked", account));
        return accounts.require(id);
    }

    @Transactional
    Account unlock(UUID id) {
        Account account = anothers(id);
        accounts.change(account.unlocked());
        audit.record(about("account-unlocked", account));
        return accounts.require(id);
    }

    private Account anothers(UUID id) {
        if (actors.require().account().equals(id)) {
            throw OWN_ACCOUNT.refuse();
        }
        return accounts.require(id);
    }

    private static Deed about(String action, Account account) {
        return Deed.of(action)
                .with("account", account.id().toString())
                .with("login", account.login())
                .with("role", account.role().name())
                .with("territories", String.join(",", account.scope().territories()))
                .with(
                        "lines",
                        String.join(
                                ",", account.scope().lines().stream().sorted().toList()));
    }

    record Invited(Account account, Invitation invitation) {}
}
