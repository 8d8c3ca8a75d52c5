package camphor.server.identity.account;

import static camphor.server.identity.account.AccountRefusal.ACCOUNT_CHANGED_MEANWHILE;
import static camphor.server.identity.account.AccountRefusal.ACCOUNT_UNKNOWN;
import static camphor.server.identity.account.AccountRefusal.LOGIN_TAKEN;

import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts that the actor may see; each call belongs in a transaction. */
@Repository
public class Accounts {

    private static final String SELECT = """
            select id, login, name, role, territories, lines, locked_since, sample, version
            from identity.account
            """;

    private static final String INSERT = """
            insert into identity.account
                (id, login, name, role, territories, lines, locked_since, sample, created_at, version)
            values (:id, :login, :name, :role, :territories, :lines, :lockedSince, :sample, :now, :version)
            on conflict on constraint account_login_once do nothing
            """;

    private static final String UPDATE = """
            update identity.account
            set name = :name, role = :role, territories = :territories, lines = :lines, locked_since = :lockedSince,
                version = version + 1
            where id = :id and version = :version
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Accounts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public Optional<Account> find(UUID id) {
        return jdbc.sql(SELECT + "where id = :id")
                .param("id", id)
                .query((row, number) -> account(row))
                .optional();
    }

    public Optional<Account> withLogin(String login) {
        return jdbc.sql(SELECT + "where login = :login")
                .param("login", login.strip().toLowerCase(Locale.ROOT))
                .query((row, number) -> account(row))
                .optional();
    }

    public boolean none() {
        return all().isEmpty();
    }

    public void add(Account account) {
        int rows = statement(INSERT, account)
                .param("login", account.login())
                .param("sample", account.sample())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        if (rows == 0) {
            throw LOGIN_TAKEN.at("login", account.login());
        }
    }

    List<Account> all() {
        return jdbc.sql(SELECT + "order by login")
                .query((row, number) -> account(row))
                .list();
    }

    Account require(UUID id) {
        return find(id).orElseThrow(() -> ACCOUNT_UNKNOWN.refuse());
    }

    void change(Account account) {
        if (statement(UPDATE, account).update() == 0) {
            throw ACCOUNT_CHANGED_MEANWHILE.refuse();
        }
    }

    private JdbcClient.StatementSpec statement(String sql, Account account) {
        return jdbc.sql(sql)
                .param("id", account.id())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("territories", account.scope().territories().toArray(String[]::new))
                .param("lines", account.scope().lines().stream().sorted().toArray(String[]::new))
                .param("lockedSince", timestamp(account.lockedSince()))
                .param("version", account.version());
    }

    private static @Nullable Timestamp timestamp(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    /** Reads the columns of an account out of a row that may hold more. */
    public static Account account(ResultSet row) throws SQLException {
        Timestamp locked = row.getTimestamp("locked_since");
        return new Account(
                row.getObject("id", UUID.class),
                row.getString("login"),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                new Scope(List.of(texts(row, "territories")), Set.of(texts(row, "lines"))),
                locked == null ? null : locked.toInstant(),
                row.getBoolean("sample"),
                row.getInt("version"));
    }

    private static String[] texts(ResultSet row, String column) throws SQLException {
        return (String[]) row.getArray(column).getArray();
    }
}
