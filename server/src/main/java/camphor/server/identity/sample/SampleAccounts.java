package camphor.server.identity.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import camphor.server.identity.account.Account;
import camphor.server.identity.account.Accounts;
import camphor.server.identity.password.PasswordHashes;
import camphor.server.identity.password.Passwords;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One account for each role, for the sample township 430421212, when the database has none yet; they share one password.
 * Each start with the sample tells how to log in.
 */
@Component
@ConditionalOnProperty("camphor.sample")
@Order(1000)
class SampleAccounts implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SampleAccounts.class);
    private static final String TOWNSHIP = "430421212";
    private static final String VILLAGE = TOWNSHIP + "212";

    static final List<Account> ALL = List.of(
            account("cungan", "樟树村村干部", Role.VILLAGE_STAFF, Set.of(), VILLAGE),
            account("zhudui", "樟树村驻村工作队", Role.RESIDENT_TEAM, Set.of(), VILLAGE),
            account("zhansuo", "医保办", Role.STATION, Set.of("medical_insurance"), TOWNSHIP),
            account("zhenxing", "乡村振兴办", Role.HUB, Set.of(), TOWNSHIP),
            account("lingdao", "乡领导", Role.TOWNSHIP_LEADER, Set.of(), TOWNSHIP),
            account("xian", "县乡村振兴部门", Role.COUNTY, Set.of(), "430421"),
            account("bangfu", "帮扶责任人", Role.HELPER, Set.of(), VILLAGE),
            account("shenji", "审计监督", Role.AUDITOR, Set.of(), "430421"),
            account("guanli", "系统管理员", Role.ADMINISTRATOR, Set.of()));

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordHashes hashes;
    private final Actors actors;
    private final SamplePassword password;
    private final TransactionTemplate transaction;

    SampleAccounts(
            Accounts accounts,
            Passwords passwords,
            PasswordHashes hashes,
            Actors actors,
            SamplePassword password,
            PlatformTransactionManager transactions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.hashes = hashes;
        this.actors = actors;
        this.password = password;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        String text = password.text();
        String hash = hashes.of(text);
        boolean standing = actors.asSystem(() -> Boolean.TRUE.equals(transaction.execute(status -> make(hash))));
        if (standing) {
            LOG.info("示例账号，口令都是 {} / the sample accounts, all with this password:{}", text, listed());
        }
    }

    private static String listed() {
        StringBuilder lines = new StringBuilder();
        ALL.forEach(account ->
                lines.append(System.lineSeparator()).append("    %-10s %s".formatted(account.login(), account.name())));
        return lines.toString();
    }

    /** Whether the sample accounts are those of this database. */
    private boolean make(String hash) {
        if (accounts.none()) {
            ALL.forEach(account -> {
                accounts.add(account);
                passwords.set(account.id(), hash, false);
            });
        }
        return ALL.stream()
                .allMatch(account -> accounts.withLogin(account.login()).isPresent());
    }

    private static Account account(String login, String name, Role role, Set<String> lines, String... territories) {
        UUID id = UUID.nameUUIDFromBytes(("camphor sample " + login).getBytes(UTF_8));
        return Account.ofSample(id, login, name, role, new Scope(List.of(territories), lines));
    }
}
