package camphor.server.identity.account;

import camphor.server.identity.Colleague;
import camphor.server.identity.Colleagues;
import camphor.server.kernel.Actors;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Accounts are seen by administrators only; their names, roles and territories are read for others by the system. */
@Component
class StandingColleagues implements Colleagues {

    private static final String SELECT = """
            select id, login, name, role, territories, lines, locked_since, sample, version
              from identity.account
             where locked_since is null
            """;
    private static final String AROUND = SELECT + """
               and exists (select from unnest(territories) as own(prefix)
                            where starts_with(prefix, :division) or starts_with(:division, prefix))
             order by name, login
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final TransactionTemplate reading;

    StandingColleagues(JdbcClient jdbc, Actors actors, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        reading.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<Colleague> around(String division) {
        return asked(jdbc.sql(AROUND).param("division", division));
    }

    @Override
    public Optional<Colleague> find(UUID account) {
        return asked(jdbc.sql(SELECT + " and id = :id").param("id", account)).stream()
                .findFirst();
    }

    private List<Colleague> asked(JdbcClient.StatementSpec statement) {
        return Objects.requireNonNull(actors.asSystem(() -> reading.execute(status -> statement
                .query((row, number) -> colleague(Accounts.account(row)))
                .list())));
    }

    private static Colleague colleague(Account account) {
        return new Colleague(
                account.id(),
                account.name(),
                account.role(),
                account.scope().territories(),
                account.scope().lines());
    }
}
