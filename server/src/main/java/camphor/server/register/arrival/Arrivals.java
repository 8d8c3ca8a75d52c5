package camphor.server.register.arrival;

import camphor.server.kernel.Actors;
import camphor.server.kernel.database.CopyLines;
import camphor.server.kernel.database.Joins;
import camphor.server.register.arrival.Changes.Stored;
import camphor.server.register.fact.Masks;
import camphor.server.register.fact.Shown;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.Seals;
import camphor.workbook.RowSink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door through which workbooks come into the register: compare, look, decide, apply, take back. */
@Component
public class Arrivals {
    private static final String FORGET = "delete from register.arrival where batch = :batch";
    private static final String COUNT = """
            select what, count(*) as rows, count(*) filter (where faults || objections <> '{}') as faulty
              from register.arrival where batch = :batch group by what
            """;
    private static final String TAKE =
            "update register.arrival set take = :take where batch = :batch and row = any(:rows) and what <> 'bad'";
    private static final String OBJECTIONS = """
            select row, objections from register.arrival where batch = :batch and objections <> '{}' order by row
            """;

    private final JdbcClient jdbc;
    private final DataSource data;
    private final Seals seals;
    private final Actors actors;
    private final PlanInForce plans;

    Arrivals(JdbcClient jdbc, DataSource data, Seals seals, Actors actors, PlanInForce plans) {
        this.jdbc = jdbc;
        this.data = data;
        this.seals = seals;
        this.actors = actors;
        this.plans = plans;
    }

    /** Takes the rows that {@code rows} hands over, and compares them; what was there of this import before is forgotten. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void compare(Intake intake, Consumer<RowSink> rows) {
        Joins.ofSets(jdbc);
        forget(intake.batch());
        jdbc.sql(Staging.TABLE).update();
        CopyManager copy = CopyLines.manager(data);
        Staging staging = new Staging(intake, actors.require().scope(), seals.sealing(), copy);
        rows.accept(staging);
        staging.finish();
        jdbc.sql(Staging.LOOK).update();
        weigh(intake, copy);
    }

    /** Compares those rows once more whose record changed, or came into being, since. */
    void again(Intake intake) {
        jdbc.sql(Staging.TABLE).update();
        if (new Stale(jdbc).back(intake) > 0) {
            jdbc.sql(Staging.LOOK).update();
            weigh(intake, CopyLines.manager(data));
        }
    }

    private void weigh(Intake intake, CopyManager copy) {
        if (intake.isRegister()) {
            new SealedValues(new JdbcTemplate(data), seals.sealing()).align(intake, copy);
        }
        new Weighing(jdbc).weigh(intake);
    }

    /** How many rows would do what, and {@code faulty}: rows of any kind with something wrong in them. */
    @Transactional(readOnly = true)
    public Map<String, Long> counts(UUID batch) {
        Map<String, Long> counts = new LinkedHashMap<>();
        jdbc.sql(COUNT).param("batch", batch).query(row -> {
            counts.merge("rows", row.getLong("rows"), Long::sum);
            counts.merge("faulty", row.getLong("faulty"), Long::sum);
            counts.merge(row.getString("what"), row.getLong("rows"), Long::sum);
        });
        return counts;
    }

    /** A page of rows, in the order of the workbook. */
    @Transactional(readOnly = true)
    public Change.Page changes(Intake intake, String what, boolean overrule, int after, int limit) {
        Changes changes = new Changes(jdbc);
        List<Stored> rows = changes.rows(intake, what, after, limit + 1);
        boolean more = rows.size() > limit;
        List<Stored> page = more ? rows.subList(0, limit) : rows;
        Shown shown =
                new Shown(plans.pack().catalogue(), Masks.of(actors.require().role()));
        ChangeViews views = new ChangeViews(shown, intake.table(), seals.sealing(), overrule, page, changes);
        return new Change.Page(
                page.stream().map(views::of).toList(),
                more ? String.valueOf(page.get(limit - 1).row()) : null);
    }

    /** What the register finds wrong with rows, by row: for the marked copy. */
    @Transactional(readOnly = true)
    public Map<Integer, List<String>> objections(UUID batch) {
        Map<Integer, List<String>> found = new LinkedHashMap<>();
        jdbc.sql(OBJECTIONS).param("batch", batch).query(row -> {
            found.put(row.getInt("row"), List.of((String[])
                    row.getArray("objections").getArray()));
        });
        return found;
    }

    /** Somebody's word on these rows; null takes it back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void decide(UUID batch, List<Integer> rows, @Nullable Boolean take) {
        jdbc.sql(TAKE)
                .param("batch", batch)
                .param("take", take, java.sql.Types.BOOLEAN)
                .param("rows", rows.toArray(Integer[]::new))
                .update();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(UUID batch) {
        jdbc.sql(FORGET).param("batch", batch).update();
    }

    /** What stands in the way of taking a delivery back. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(Intake intake) {
        return new Obstacles(jdbc).of(intake);
    }
}
