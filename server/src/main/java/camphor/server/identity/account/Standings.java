package camphor.server.identity.account;

import camphor.server.identity.IdentitySettings;
import camphor.server.identity.StandingAccounts;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** How an account stands at this moment; asked once for each request, by the system. */
@Component
public class Standings implements StandingAccounts {

    private static final String SELECT = """
            select id, login, name, role, territories, lines, locked_since, sample, version,
                password.since as password_since,
                coalesce(password.must_change, false) as must_change,
                exists (select from identity.second_factor where second_factor.account = account.id and in_use) as second_factor
            from identity.account as account
            left join identity.password as password on password.account = account.id
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final IdentitySettings settings;
    private final TransactionTemplate reading;

    Standings(JdbcClient jdbc, Actors actors, IdentitySettings settings, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.settings = settings;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    public Optional<Standing> of(UUID account) {
        return actors.asSystem(() -> reading.execute(status -> read(account)));
    }

    @Override
    public Optional<Actor> actor(UUID account) {
        return of(account).filter(standing -> !standing.account().locked()).map(Standing::actor);
    }

    private Optional<Standing> read(UUID account) {
        return jdbc.sql(SELECT)
                .param("id", account)
                .query((row, number) -> standing(row))
                .optional();
    }

    private Standing standing(ResultSet row) throws SQLException {
        Account account = Accounts.account(row);
        Timestamp since = row.getTimestamp("password_since");
        boolean asked = settings.secondFactorFor().contains(account.role()) && !account.sample();
        return new Standing(
                account,
                since == null ? null : since.toInstant(),
                row.getBoolean("must_change"),
                asked && !row.getBoolean("second_factor"));
    }
}
