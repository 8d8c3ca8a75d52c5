package camphor.server.register.load;

import camphor.rules.fact.Catalogue;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.plan.Plan;
import camphor.server.register.seal.Seals;
import camphor.workbook.RowSink;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes a delivery into the register. Rows are sealed and copied beside it as they come, judged in bulk, then moved in by
 * a few statements: all in one transaction, so that a delivery is whole or was never there.
 */
@Component
public class Loading {
    private static final String BATCH = """
            insert into register.batch (id, kind, title, true_on, actor, actor_name)
            values (:id, :kind, :title, :trueOn, :actor, :actorName)
            """;
    private static final String DELIVERED = """
            insert into register.delivered (list, division, batch)
            values (:list, :division, :batch)
            on conflict (list, division) do nothing
            """;

    /** Persons from which on a wrong guess of how many there are costs more than to look. */
    private static final int LARGE = 20_000;

    private final JdbcClient jdbc;
    private final DataSource data;
    private final Seals seals;
    private final Actors actors;

    Loading(JdbcClient jdbc, DataSource data, Seals seals, Actors actors) {
        this.jdbc = jdbc;
        this.data = data;
        this.seals = seals;
        this.actors = actors;
    }

    /** What was taken in. */
    public record Loaded(long households, long persons, long listRows) {}

    /**
     * Takes in what {@code rows} hands over.
     *
     * @param plan whose rules judge the delivery; null to leave it unjudged
     */
    @Transactional
    public Loaded load(Delivery delivery, Catalogue catalogue, @Nullable Plan plan, Consumer<RowSink> rows) {
        record(delivery);
        jdbc.sql(Incoming.TABLES).update();
        CopyManager copy = CopyLines.manager(data);
        Incoming incoming = new Incoming(catalogue, seals.sealing(), copy);
        if (plan == null) {
            rows.accept(incoming);
            incoming.finish();
        } else {
            try (Judged judged = new Judged(plan)) {
                rows.accept(new Both(incoming, judged));
                incoming.finish();
                judged.into(copy);
            }
        }
        new Settling(jdbc).settle(delivery, incoming.persons() > LARGE);
        incoming.delivered().forEach(list -> delivered(list, delivery));
        return new Loaded(incoming.households(), incoming.persons(), incoming.listRows());
    }

    private record Both(RowSink one, RowSink other) implements RowSink {
        @Override
        public void delivered(String table) {
            one.delivered(table);
            other.delivered(table);
        }

        @Override
        public void row(String table, @Nullable Object[] storedFacts, String source) {
            one.row(table, storedFacts, source);
            other.row(table, storedFacts, source);
        }
    }

    private void record(Delivery delivery) {
        jdbc.sql(BATCH)
                .param("id", delivery.batch())
                .param("kind", delivery.kind())
                .param("title", delivery.title())
                .param("trueOn", delivery.trueOn())
                .param(
                        "actor",
                        actors.current()
                                .map(actor -> actor.account().toString())
                                .orElse("system"))
                .param("actorName", actors.current().map(Actor::name).orElse("系统"))
                .update();
    }

    private void delivered(String list, Delivery delivery) {
        jdbc.sql(DELIVERED)
                .param("list", list)
                .param("division", delivery.division())
                .param("batch", delivery.batch())
                .update();
    }
}
