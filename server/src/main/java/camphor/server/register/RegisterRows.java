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
    private static final List<String> ROWS = List.of(
            "select 'household' as list, facts, place from register.household",
            "select 'person' as list, facts, place from register.person",
            "select list, facts, place from register.list_row");

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

    /** Identity numbers are opened; the key that lists match by stays its blind index. */
    @Transactional(readOnly = true)
    public void handTo(RowSink sink) {
        Catalogue catalogue = plans.pack().catalogue();
        Sealing sealing = seals.sealing();
        jdbc.sql("select distinct list from register.delivered")
                .query(String.class)
                .list()
                .forEach(sink::delivered);
        for (String rows : ROWS) {
            streaming.query(rows, row -> {
                Table table = catalogue.table(row.getString("list"));
                Map<String, Object> facts =
                        IdentityFacts.opened(FactsJson.read(table, row.getString("facts")), sealing);
                sink.row(table.id(), stored(table, facts), row.getString("place"));
            });
        }
    }

    private static @Nullable Object[] stored(Table table, Map<String, Object> facts) {
        return table.storedFacts().stream().map(Fact::id).map(facts::get).toArray();
    }
}
