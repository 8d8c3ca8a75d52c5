package camphor.server.register.load;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.server.RealWorldTest;
import camphor.server.kernel.Actors;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.judge.Judging;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import camphor.workbook.RowSink;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.postgresql.PGConnection;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures in docs/register.md, measured with {@code -Dcamphor.figures=true}; not part of the tests. */
@RealWorldTest
@TestPropertySource(properties = "camphor.world=figures")
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class RegisterFigures {
    private static final int JUDGED = 100;

    /** How the database looks for the rows of lists about a household. */
    private static final String LISTS = """
            explain select list, facts, place from register.list_row
             where household_number = '98000000001'
                or identity = any(array(select decode(hex, 'hex') from unnest(array['00', '01']) as known(hex)))
             order by place
            """;

    @Autowired
    Loading loading;

    @Autowired
    Judging judging;

    @Autowired
    PlanInForce plans;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    DataSource data;

    @Autowired
    TransactionTemplate transaction;

    @SuppressWarnings("ArrayRecordComponent") // as it was handed over
    private record Row(String table, Object[] facts, String source) {}

    @Test
    void of_taking_in_a_township_and_judging_a_household() {
        Catalogue catalogue = plans.pack().catalogue();
        SampleOptions options = SampleOptions.township("430421212", 1);
        List<Row> rows = rows(catalogue, options);
        for (int i = 0; i < 2; i++) {
            tell("bare COPY of " + rows.size() + " rows", () -> inTransaction(() -> bareCopy(catalogue, rows)));
        }
        Delivery delivery = new Delivery(UUID.randomUUID(), "sample", "样例", "430421212", options.asOf());
        tell(
                "loading, not judged",
                () -> actors.asSystem(() -> loading.load(
                        delivery,
                        catalogue,
                        null,
                        sink -> rows.forEach(row -> sink.row(row.table(), row.facts(), row.source())))));
        jdbc.sql("insert into register.delivered select t, '430421212', :batch from unnest(:tables::text[]) as t "
                        + "on conflict do nothing")
                .param("batch", delivery.batch())
                .param("tables", catalogue.tables().keySet().toArray(String[]::new))
                .update();
        tell(
                "plan",
                () -> inTransaction(() ->
                        String.join("\n", jdbc.sql(LISTS).query(String.class).list())));
        Plan plan = plans.lookAsOf(options.asOf());
        tell("judging", () -> judge(plan));
    }

    private String judge(Plan plan) {
        List<UUID> ids = inTransaction(() -> jdbc.sql("select id from register.household order by number")
                .query(UUID.class)
                .list());
        Random random = new Random(1);
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < JUDGED * 2; i++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            long start = System.nanoTime();
            inTransaction(() -> judging.judge(id, "430421212", plan));
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> warm =
                milliseconds.subList(JUDGED, JUDGED * 2).stream().sorted().toList();
        return "median %.1f ms, 95 of 100 below %.1f ms".formatted(warm.get(JUDGED / 2), warm.get(JUDGED * 95 / 100));
    }

    private <T> T inTransaction(Supplier<T> work) {
        return actors.asSystem(() -> transaction.execute(status -> work.get()));
    }

    private static List<Row> rows(Catalogue catalogue, SampleOptions options) {
        List<Row> rows = new ArrayList<>();
        RowSink sink = new RowSink() {
            @Override
            public void delivered(String table) {}

            @Override
            public void row(String table, Object[] storedFacts, String source) {
                rows.add(new Row(table, storedFacts, source));
            }
        };
        new Sample(catalogue, options).handTo(sink, (village, done, total) -> {});
        return rows;
    }

    private String bareCopy(Catalogue catalogue, List<Row> rows) {
        jdbc.sql("create temporary table bare (list text, facts jsonb, place text) on commit drop")
                .update();
        try {
            var copy = DataSourceUtils.getConnection(data)
                    .unwrap(PGConnection.class)
                    .getCopyAPI();
            CopyLines lines = new CopyLines(copy, "bare");
            rows.forEach(row -> lines.line(row.table(), json(catalogue.table(row.table()), row.facts()), row.source()));
            lines.flush();
            return lines.count() + " rows";
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Table table, Object[] values) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            facts.put(table.storedFacts().get(i).id(), values[i]);
        }
        return FactsJson.of(facts);
    }

    private static void tell(String what, Supplier<?> work) {
        long start = System.nanoTime();
        Object done = work.get();
        System.out.printf("FIGURE %s: %d ms, %s%n", what, (System.nanoTime() - start) / 1_000_000, done);
    }
}
