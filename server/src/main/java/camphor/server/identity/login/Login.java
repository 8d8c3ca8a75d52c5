package camphor.server.identity.login;

import static camphor.server.identity.login.LoginRefusal.ACCOUNT_STOPPED;
import static camphor.server.identity.login.LoginRefusal.CODE_NEEDED;
import static camphor.server.identity.login.LoginRefusal.LOGIN_FAILED;

import camphor.server.identity.account.Account;
import camphor.server.kernel.Actors;
import org.springframework.stereotype.Service;

/**
 * From what was typed to the account. No transaction spans it: a try must stay counted although it fails, and no
 * connection is held while a password is hashed.
 */
@Service
class Login {

    private final LoginRate rate;
    private final LoginAttempts attempts;
    private final Proof proof;
    private final Actors actors;

    Login(LoginRate rate, LoginAttempts attempts, Proof proof, Actors actors) {
        this.rate = rate;
        this.attempts = attempts;
        this.proof = proof;
        this.actors = actors;
    }

    Account login(Credentials typed, String address) {
        rate.take(address);
        Account account = actors.asSystem(() -> counted(typed));
        rate.giveBack(address);
        return account;
    }

    private Account counted(Credentials typed) {
        Lockout before = attempts.begin(typed.login());
        Account account = proof.byPassword(typed.login(), typed.password()).orElseThrow(LOGIN_FAILED::refuse);
        if (account.locked()) {
            throw ACCOUNT_STOPPED.refuse();
        }
        if (proof.asksForCode(account)) {
            byCode(typed, account, before);
        }
        attempts.succeeded(typed.login());
        return account;
    }

    private void byCode(Credentials typed, Account account, Lockout before) {
        if (typed.withoutCode()) {
            attempts.takeBack(typed.login(), before);
            throw CODE_NEEDED.refuse();
        }
        if (!proof.byCode(account, String.valueOf(typed.code()))) {
            throw LOGIN_FAILED.at("code");
        }
    }
}
