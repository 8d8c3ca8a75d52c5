package camphor.server.register.arrival;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.kernel.Actors;
import camphor.server.kernel.database.Joins;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Masks;
import camphor.server.register.fact.Shown;
import camphor.server.register.file.Times;
import camphor.server.register.plan.PlanInForce;
import io.swagger.v3.oas.annotations.media.Schema;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The departments' lists held against the register. A row is matched when its identity number or its household's number
 * stands in the register; it contradicts when a fact that both know differs.
 */
@Component
public class DeliveredLists {
    private static final String SUM = """
            select count(*) as rows, count(*) filter (where household is not null) as matched,
                   count(*) filter (where household is null) as unmatched,
                   count(*) filter (where contradictions <> '{}') as contradicting
              from (""" + ComparedRows.QUERY + ") as compared";
    private static final String ROWS = "select * from (" + ComparedRows.QUERY + """
            ) as compared
             where id > :after
               and case :state when 'unmatched' then household is null
                               when 'contradicting' then contradictions <> '{}'
                               else household is not null end
             order by id
             limit :limit
            """;
    private static final String LATEST = """
            select batch.id, batch.kind, batch.true_on, batch.at
              from register.batch
             where batch.id in (select distinct row.batch from register.list_row as row where row.list = :list)
             order by batch.at desc limit 1
            """;
    private static final String THERE = "select distinct list from register.list_row";

    private final JdbcClient jdbc;
    private final PlanInForce plans;
    private final Actors actors;

    DeliveredLists(JdbcClient jdbc, PlanInForce plans, Actors actors) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.actors = actors;
    }

    /**
     * A list and how it agrees with the register.
     *
     * @param deliveredOn the day on which its newest delivery is true
     * @param imported the import that brought it; null for one that came otherwise
     */
    public record Sum(
            String list,
            String name,
            @Nullable LocalDate deliveredOn,
            @Nullable OffsetDateTime deliveredAt,
            long rows,
            long matched,
            long unmatched,
            long contradicting,
            @Nullable UUID imported) {}

    /**
     * A row of a list.
     *
     * @param row its id
     * @param what what contradicts the register, in words
     */
    @Schema(name = "ListRow")
    public record Row(
            long row,
            String place,
            @Nullable String name,
            @Nullable String householdNumber,
            @Nullable UUID household,
            @Nullable String villageName,
            List<String> what) {}

    private record Delivered(UUID id, String kind, LocalDate trueOn, OffsetDateTime at) {}

    private record Counted(long rows, long matched, long unmatched, long contradicting) {}

    /** All lists of which the actor may see a row. */
    @Transactional(readOnly = true)
    public List<Sum> sums() {
        Joins.ofSets(jdbc);
        List<String> there = jdbc.sql(THERE).query(String.class).list();
        return plans.pack().catalogue().tables().values().stream()
                .filter(table -> there.contains(table.id()))
                .map(this::sum)
                .toList();
    }

    private Sum sum(Table table) {
        Counted counted = jdbc.sql(SUM)
                .params(ComparedRows.parameters(table, plans.pack().catalogue()))
                .query(Counted.class)
                .single();
        Delivered latest = jdbc.sql(LATEST)
                .param("list", table.id())
                .query(Delivered.class)
                .single();
        return new Sum(
                table.id(),
                table.sheet(),
                latest.trueOn(),
                Times.local(latest.at()),
                counted.rows(),
                counted.matched(),
                counted.unmatched(),
                counted.contradicting(),
                latest.kind().equals("list") ? latest.id() : null);
    }

    /** Rows of a list in one state, by id. */
    @Transactional(readOnly = true)
    public List<Row> rows(Table table, String state, long after, int limit) {
        Joins.ofSets(jdbc);
        return jdbc.sql(ROWS)
                .params(ComparedRows.parameters(table, plans.pack().catalogue()))
                .param("state", state)
                .param("after", after)
                .param("limit", limit)
                .query((row, number) -> row(row, table))
                .list();
    }

    private Row row(ResultSet row, Table table) throws SQLException {
        List<String> words = new ArrayList<>();
        for (String each : (String[]) row.getArray("contradictions").getArray()) {
            String[] parts = each.split("\t", -1);
            Fact fact = table.fact(parts[0]).orElseThrow();
            words.add(fact.label().zh() + "：名单为" + shown(fact, parts[1]) + "，登记册为" + shown(fact, parts[2]));
        }
        return new Row(
                row.getLong("id"),
                row.getString("place"),
                row.getString("name"),
                row.getString("number"),
                row.getObject("household", UUID.class),
                row.getString("village_name"),
                words);
    }

    private String shown(Fact fact, String json) {
        return new Shown(plans.pack().catalogue(), Masks.of(actors.require().role()))
                .of(fact, FactsJson.read(fact.type(), json));
    }
}
