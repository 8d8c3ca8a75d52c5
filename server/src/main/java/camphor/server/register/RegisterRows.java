package camphor.server.register;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import camphor.workbook.RowSink;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All rows that the actor may see, handed on one by one as they stand now: for a bulk run, or an export. */
@Component
public class RegisterRows {
    private static final int AT_ONCE = 2_000;
    static final String HOUSEHOLDS =
            "select id::text as name, 'household' as list, facts, place from register.household where true";
    static final String PERSONS =
            "select id::text as name, 'person' as list, facts, place from register.person where true";
    static final String LIST_ROWS = "select id::text as name, list, facts, place from register.list_row where true";
    private static final List<String> ROWS = List.of(HOUSEHOLDS, PERSONS, LIST_ROWS);

    private final JdbcClient jdbc;
    private final JdbcTemplate streaming;
    private final PlanInForce plans;
    private final Seals seals;

    RegisterRows(JdbcClient jdbc, JdbcTemplate template, PlanInForce plans, Seals seals) {
        this.jdbc = jdbc;
        this.streaming = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        streaming.setFetchSize(AT_ONCE);
        this.plans = plans;
        this.seals = seals;
    }

    /** Takes one row under the name by which it is told apart. */
    @FunctionalInterface
    interface Taking {
        void row(String list, String name, @Nullable Object[] storedFacts, String place);
    }

    /** Identity numbers are opened; the key that lists match by stays its blind index. */
    @Transactional(readOnly = true)
    public void handTo(RowSink sink) {
        delivered().forEach(sink::delivered);
        for (String rows : ROWS) {
            each(rows, (list, name, facts, place) -> sink.row(list, facts, place));
        }
    }

    /** Lists that came, perhaps empty. */
    List<String> delivered() {
        return jdbc.sql("select distinct list from register.delivered")
                .query(String.class)
                .list();
    }

    void all(Taking taking) {
        ROWS.forEach(rows -> each(rows, taking));
    }

    /** Rows of one of the queries above, narrowed; within the caller's transaction. */
    void each(String rows, Taking taking, Object... parameters) {
        Catalogue catalogue = plans.pack().catalogue();
        Sealing sealing = seals.sealing();
        streaming.query(
                rows,
                row -> {
                    Table table = catalogue.table(row.getString("list"));
                    Map<String, Object> facts =
                            IdentityFacts.opened(FactsJson.read(table, row.getString("facts")), sealing);
                    taking.row(table.id(), row.getString("name"), stored(table, facts), row.getString("place"));
                },
                parameters);
    }

    private static @Nullable Object[] stored(Table table, Map<String, Object> facts) {
        return table.storedFacts().stream().map(Fact::id).map(facts::get).toArray();
    }
}
