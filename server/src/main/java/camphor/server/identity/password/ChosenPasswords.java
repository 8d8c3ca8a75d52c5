package camphor.server.identity.password;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A password that its owner chose: checked, hashed before the transaction, kept and taken down within it. */
@Service
public class ChosenPasswords {

    private final PasswordRule rule;
    private final PasswordHashes hashes;
    private final Passwords passwords;
    private final Audit audit;
    private final TransactionTemplate transaction;

    ChosenPasswords(
            PasswordRule rule,
            PasswordHashes hashes,
            Passwords passwords,
            Audit audit,
            PlatformTransactionManager transactions) {
        this.rule = rule;
        this.hashes = hashes;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * Refuses the password or keeps it.
     *
     * @param meanwhile done in the same transaction
     */
    public void keep(UUID account, String login, String password, Deed deed, Runnable meanwhile) {
        String hash = hashes.of(rule.check(password, login));
        transaction.executeWithoutResult(status -> {
            meanwhile.run();
            passwords.set(account, hash, false);
            audit.record(deed);
        });
    }
}
