package camphor.server.register.arrival;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Links;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts a delivered list in force beside the register, and the delivery before it out of force. */
final class AcceptingLists {
    private static final String REPLACED = "list = :list and starts_with(village_code, :division) and batch <> :batch";

    private static final String ROWS = """
            insert into register.list_row (list, village_code, facts, links, batch, place)
            select arrival.list, arrival.village_code, arrival.facts, linked.links, arrival.batch, arrival.place
              from register.arrival
              left join linked on linked.row = arrival.row
             where arrival.batch = :batch and arrival.take is distinct from false
               and (arrival.what in ('fresh', 'unmatched') or (arrival.what = 'same' and :replacing))
             order by arrival.row
            """;
    private static final String LINKS = """
            insert into register.list_link (hash, list_row, village_code)
            select unnest(links), id, village_code
              from register.list_row
             where batch = :batch and links is not null
            """;
    private static final String LINKED = "create temporary table linked (row integer, links bigint[]) on commit drop";
    private static final String ARRIVED =
            "select row, facts::text from register.arrival where batch = ? and what <> 'bad'";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    AcceptingLists(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    void accept(Intake intake, boolean replacing, Catalogue catalogue, CopyManager copy) {
        link(intake, catalogue, copy);
        if (replacing) {
            new ListsInForce(jdbc).putAway(REPLACED, listOf(intake));
        }
        jdbc.sql(ROWS)
                .param("batch", intake.batch())
                .param("replacing", replacing)
                .update();
        jdbc.sql(LINKS).param("batch", intake.batch()).update();
    }

    private static Map<String, Object> listOf(Intake intake) {
        return Map.of("list", intake.table().id(), "division", intake.division(), "batch", intake.batch());
    }

    private void link(Intake intake, Catalogue catalogue, CopyManager copy) {
        Links links = new Links(catalogue);
        StringBuilder hashes = new StringBuilder();
        template.query(
                ARRIVED,
                row -> {
                    Map<String, Object> facts = FactsJson.read(intake.table(), row.getString("facts"));
                    @Nullable
                    Object[] stored = intake.table().storedFacts().stream()
                            .map(Fact::id)
                            .map(facts::get)
                            .toArray();
                    String found = links.of(intake.table(), stored);
                    if (found != null) {
                        hashes.append(row.getInt("row"))
                                .append('\t')
                                .append(found)
                                .append('\n');
                    }
                },
                intake.batch());
        jdbc.sql(LINKED).update();
        CopyLines lines = new CopyLines(copy, "linked");
        hashes.toString().lines().map(line -> line.split("\t", -1)).forEach(lines::line);
        lines.flush();
    }
}
