package camphor.server.identity.account;

import static camphor.server.identity.account.AccountRefusal.OWN_ACCOUNT;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.identity.password.Passwords;
import camphor.server.identity.secondfactor.SecondFactors;
import camphor.server.kernel.Actors;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** For who forgot the password or lost the phone: what was there is void, and a new link is handed over. */
@Service
class ResetAccess {

    private final Accounts accounts;
    private final Invitations invitations;
    private final Passwords passwords;
    private final SecondFactors secondFactors;
    private final Audit audit;
    private final Actors actors;

    ResetAccess(
            Accounts accounts,
            Invitations invitations,
            Passwords passwords,
            SecondFactors secondFactors,
            Audit audit,
            Actors actors) {
        this.accounts = accounts;
        this.invitations = invitations;
        this.passwords = passwords;
        this.secondFactors = secondFactors;
        this.audit = audit;
        this.actors = actors;
    }

    @Transactional
    Invitation invite(UUID id) {
        Account account = anothers(id);
        passwords.remove(id);
        audit.record(about("account-invited", account));
        return invitations.invite(id);
    }

    @Transactional
    void withoutSecondFactor(UUID id) {
        Account account = anothers(id);
        secondFactors.remove(id);
        audit.record(about("second-factor-removed", account));
    }

    private Account anothers(UUID id) {
        if (actors.require().account().equals(id)) {
            throw OWN_ACCOUNT.refuse();
        }
        return accounts.require(id);
    }

    private static Deed about(String action, Account account) {
        return Deed.of(action).with("account", account.id().toString()).with("login", account.login());
    }
}
