package camphor.server.identity.account;

import static camphor.server.kernel.Role.ADMINISTRATOR;
import static camphor.server.kernel.Role.AUDITOR;

import camphor.server.identity.account.AdministerAccounts.Invited;
import camphor.server.identity.session.OpenSessions;
import camphor.server.kernel.Allowed;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Accounts, for the administrator; the auditor reads them. */
@RestController
@RequestMapping("/api/accounts")
@Allowed(ADMINISTRATOR)
class AccountController {

    private final AdministerAccounts accounts;
    private final ResetAccess access;
    private final OpenSessions sessions;
    private final Clock clock;

    AccountController(AdministerAccounts accounts, ResetAccess access, OpenSessions sessions, Clock clock) {
        this.accounts = accounts;
        this.access = access;
        this.sessions = sessions;
        this.clock = clock;
    }

    @GetMapping
    @Allowed({ADMINISTRATOR, AUDITOR})
    List<AccountView> all() {
        return accounts.all().stream().map(this::view).toList();
    }

    @GetMapping("/{id}")
    @Allowed({ADMINISTRATOR, AUDITOR})
    AccountView one(@PathVariable UUID id) {
        return view(accounts.one(id));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    NewAccount make(@RequestBody @Valid AccountDraft draft) {
        Invited made = accounts.make(draft);
        return new NewAccount(view(made.account()), made.invitation());
    }

    @PutMapping("/{id}")
    AccountView change(@PathVariable UUID id, @RequestBody @Valid AccountDraft draft) {
        return view(accounts.change(id, draft));
    }

    @PostMapping("/{id}/locking")
    AccountView lock(@PathVariable UUID id) {
        Account locked = accounts.lock(id);
        sessions.endAll(id);
        return view(locked);
    }

    @PostMapping("/{id}/unlocking")
    AccountView unlock(@PathVariable UUID id) {
        return view(accounts.unlock(id));
    }

    /** A new one-time link; password and sessions so far are void. */
    @PostMapping("/{id}/invitation")
    Invitation invite(@PathVariable UUID id) {
        Invitation invitation = access.invite(id);
        sessions.endAll(id);
        return invitation;
    }

    @DeleteMapping("/{id}/second-factor")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeSecondFactor(@PathVariable UUID id) {
        access.withoutSecondFactor(id);
        sessions.endAll(id);
    }

    private AccountView view(Account account) {
        return AccountView.of(account, clock);
    }

    record NewAccount(AccountView account, Invitation invitation) {}
}
