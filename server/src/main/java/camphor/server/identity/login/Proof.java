package camphor.server.identity.login;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.identity.account.Account;
import camphor.server.identity.account.Accounts;
import camphor.server.identity.password.PasswordHashes;
import camphor.server.identity.password.Passwords;
import camphor.server.identity.secondfactor.SecondFactors;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Whether somebody is who the login says: by password, then by code where there is a second factor. */
@Component
class Proof {

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordHashes hashes;
    private final SecondFactors secondFactors;
    private final Audit audit;
    private final TransactionTemplate transaction;

    Proof(
            Accounts accounts,
            Passwords passwords,
            PasswordHashes hashes,
            SecondFactors secondFactors,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashes = hashes;
        this.secondFactors = secondFactors;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** The account, if it has this password; hashed outside a transaction, and even where there is no account. */
    Optional<Account> byPassword(String login, String password) {
        Optional<Kept> kept = transaction.execute(status ->
                accounts.withLogin(login).map(account -> new Kept(account, passwords.hash(account.id()))));
        Optional<String> hash = kept.flatMap(Kept::hash);
        if (!hashes.matches(password, hash.orElse(null))) {
            failed(kept.map(Kept::account), "password");
            return Optional.empty();
        }
        hash.filter(hashes::outdated).ifPresent(old -> renew(kept.orElseThrow().account(), password));
        return kept.map(Kept::account);
    }

    boolean asksForCode(Account account) {
        return Boolean.TRUE.equals(transaction.execute(status -> secondFactors.inUse(account.id())));
    }

    boolean byCode(Account account, String code) {
        boolean right = Boolean.TRUE.equals(transaction.execute(status -> secondFactors.accepts(account.id(), code)));
        if (!right) {
            failed(Optional.of(account), "code");
        }
        return right;
    }

    private void renew(Account account, String password) {
        String hash = hashes.of(password);
        transaction.executeWithoutResult(status -> passwords.rehash(account.id(), hash));
    }

    /** Unknown logins are not taken down: people type their password there. */
    private void failed(Optional<Account> account, String by) {
        account.ifPresent(known -> transaction.executeWithoutResult(status -> audit.record(
                Deed.of("login-failed").with("login", known.login()).with("by", by))));
    }

    private record Kept(Account account, Optional<String> hash) {}
}
