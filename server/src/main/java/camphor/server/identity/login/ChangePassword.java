package camphor.server.identity.login;

import static camphor.server.identity.login.LoginRefusal.PASSWORD_UNCHANGED;
import static camphor.server.identity.login.LoginRefusal.PASSWORD_WRONG;

import camphor.server.identity.Deed;
import camphor.server.identity.account.Account;
import camphor.server.identity.account.Standings;
import camphor.server.identity.password.ChosenPasswords;
import camphor.server.kernel.Actors;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** One's own password, changed by who knows the one so far; wrong tries count as they do at the door. */
@Service
class ChangePassword {

    private final Standings standings;
    private final LoginAttempts attempts;
    private final Proof proof;
    private final ChosenPasswords chosenPasswords;
    private final Actors actors;

    ChangePassword(
            Standings standings, LoginAttempts attempts, Proof proof, ChosenPasswords chosenPasswords, Actors actors) {
        this.standings = standings;
        this.attempts = attempts;
        this.proof = proof;
        this.chosenPasswords = chosenPasswords;
        this.actors = actors;
    }

    Account change(String current, String chosen) {
        UUID own = actors.require().account();
        Account account = standings.of(own).orElseThrow().account();
        if (chosen.equals(current)) {
            throw PASSWORD_UNCHANGED.at("password");
        }
        actors.asSystem(() -> proven(account, current));
        chosenPasswords.keep(own, account.login(), chosen, Deed.of("password-changed"), () -> {});
        return account;
    }

    private Account proven(Account account, String current) {
        attempts.begin(account.login());
        Account proven = proof.byPassword(account.login(), current).orElseThrow(() -> PASSWORD_WRONG.at("current"));
        attempts.succeeded(account.login());
        return proven;
    }
}
