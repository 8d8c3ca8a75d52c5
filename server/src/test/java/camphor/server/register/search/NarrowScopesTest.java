package camphor.server.register.search;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whoever sees little waits no longer than whoever sees much. Looks at what the database plans and touches, not at the
 * clock: a plan made for a handful of rows where there are thousands is what makes the narrow scope slow.
 */
@TownshipTest
class NarrowScopesTest {
    private static final Pattern ROWS = Pattern.compile("rows=(\\d+)");
    private static final Pattern BUFFERS = Pattern.compile("shared hit=(\\d+)(?: read=(\\d+))?");
    private static final String PAGE = """
            explain (analyze, buffers, timing off)
            select * from register.household where %s order by village_code, number limit 51
            """;
    private static final int OFF_BY = 5;
    private static final int FEW = 100;

    @Autowired
    Township township;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void no_policy_hides_its_range_from_the_planner() {
        assertThat(township.everywhere(() -> jdbc.sql("""
                        select tablename from pg_policies
                         where concat(qual, with_check) ~ 'SELECT kernel.territory_(from|until)'""").query(String.class).list()))
                .as("see V112 and afterMigrate__territory_policies.sql")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"household", "person", "membership", "list_row", "finding"})
    void how_many_rows_a_scope_lets_through_is_known_before(String table) {
        for (String territory : List.of("430421", TownshipTest.TOWNSHIP, village())) {
            Actor actor = ActorSamples.hubOf(territory);
            long seen = township.bare(actor, "select count(*) from register." + table);

            long expected = first(
                    ROWS,
                    lines(actor, "explain select * from register." + table).get(0));

            assertThat(seen).as("enough to tell").isGreaterThan(FEW / OFF_BY);
            assertThat(expected)
                    .as("%s rows of %s in %s are there", seen, table, territory)
                    .isBetween(seen / OFF_BY, seen * OFF_BY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "kind = 'lifted'",
                "tags @> array['disabled']::text[]",
                "exists (select from register.finding where finding.household = household.id"
                        + " and finding.outcome = 'hit')",
                "id in (select household from register.person where name >= '王' and name < '玌')"
            })
    void a_page_of_a_village_touches_no_more_than_the_same_page_of_a_county(String condition) {
        long wide = buffers("430421", condition);

        assertThat(buffers(village(), condition))
                .as("the county's page touches %s", wide)
                .isLessThan(2 * wide + FEW);
    }

    private long buffers(String territory, String condition) {
        String top = lines(ActorSamples.hubOf(territory), PAGE.formatted(condition)).stream()
                .filter(line -> line.contains("Buffers:"))
                .findFirst()
                .orElseThrow();
        return first(BUFFERS, top);
    }

    private String village() {
        return township.text("select village_code from register.household group by 1 order by count(*) desc limit 1");
    }

    private List<String> lines(Actor actor, String query) {
        return actors.as(
                actor,
                () -> transaction.execute(
                        status -> jdbc.sql(query).query(String.class).list()));
    }

    private static long first(Pattern pattern, String line) {
        Matcher number = pattern.matcher(line);
        assertThat(number.find()).as(line).isTrue();
        return Long.parseLong(number.group(1));
    }
}
