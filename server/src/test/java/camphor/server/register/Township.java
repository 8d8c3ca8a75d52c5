package camphor.server.register;

import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Looks into the sample township past all scopes, for tests. */
@TestComponent
public class Township {
    public final JdbcClient jdbc;
    private final Actors actors;
    private final TransactionTemplate transaction;

    Township(JdbcClient jdbc, Actors actors, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.transaction = transaction;
    }

    public <T> T everywhere(Supplier<T> reading) {
        return actors.asSystem(() -> transaction.execute(status -> reading.get()));
    }

    public <T> T as(Actor actor, Supplier<T> work) {
        return actors.as(actor, work);
    }

    public long count(String query) {
        return everywhere(() -> jdbc.sql(query).query(Long.class).single());
    }

    public String text(String query) {
        return everywhere(() -> jdbc.sql(query).query(String.class).single());
    }

    /** A query as the actor, with nothing of the application before the database's own policies. */
    public long bare(Actor actor, String query) {
        return actors.as(
                actor,
                () -> transaction.execute(
                        status -> jdbc.sql(query).query(Long.class).single()));
    }

    /** The first of the households that meet a condition. */
    public UUID household(String condition) {
        return everywhere(
                () -> jdbc.sql("select id from register.household where " + condition + " order by number limit 1")
                        .query(UUID.class)
                        .single());
    }

    public UUID person(String condition) {
        return everywhere(
                () -> jdbc.sql("select id from register.person where " + condition + " order by number limit 1")
                        .query(UUID.class)
                        .single());
    }

    public Actor hub() {
        return ActorSamples.hubOf(TownshipTest.TOWNSHIP);
    }

    /** Somebody of another village than this household's. */
    public Actor elsewhere(UUID household) {
        String village = text("select min(village_code) from register.household where village_code <> "
                + "(select village_code from register.household where id = '" + household + "')");
        return ActorSamples.hubOf(village);
    }
}
