package camphor.server.register.arrival;

import camphor.server.kernel.Actor;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A delivery's own entry: histories name it as the source of facts, and lists say through it that they came. */
final class DeliveryEntry {
    /** Rules go on looking as of the day that the newest delivery is true: a correction does not move it. */
    private static final String BATCH = """
            insert into register.batch (id, kind, title, actor, actor_name, true_on)
            values (:id, :kind, :title, :actor, :actorName,
                    coalesce((select max(true_on) from register.batch where kind <> 'person'), :today))
            """;

    private static final String DELIVERED = """
            insert into register.delivered (list, division, batch)
            values (:list, :division, :batch)
            on conflict (list, division) do nothing
            """;

    private final JdbcClient jdbc;
    private final Intake intake;

    DeliveryEntry(JdbcClient jdbc, Intake intake) {
        this.jdbc = jdbc;
        this.intake = intake;
    }

    void enter(String title, Actor actor, LocalDate today) {
        jdbc.sql(BATCH)
                .param("id", intake.batch())
                .param("kind", intake.isRegister() ? "import" : "list")
                .param("title", title)
                .param("today", today)
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .update();
    }

    /** Nobody on a list is not the same as no list; the register's own tables are no exception. */
    void delivered() {
        jdbc.sql(DELIVERED)
                .param("list", intake.table().id())
                .param("division", intake.division())
                .param("batch", intake.batch())
                .update();
    }
}
