package camphor.rules.sql;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.Place;
import camphor.rules.RuleSamples;
import camphor.rules.Township;
import camphor.rules.fact.Table;
import camphor.rules.language.Rule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SubjectQueryTest {
    private final Map<String, List<@Nullable Object[]>> rows = new HashMap<>();

    private void row(String table, Map<String, Object> facts) {
        Table of = RuleSamples.CATALOGUE.table(table);
        rows.computeIfAbsent(table, id -> new ArrayList<>())
                .add(of.storedFacts().stream().map(fact -> facts.get(fact.id())).toArray());
    }

    private String sql(Dialect dialect, String... rules) {
        List<Selected> columns = new ArrayList<>();
        for (String text : rules) {
            Rule rule =
                    RuleSamples.LANGUAGE.compile("person", text, Place.of("r")).require();
            columns.add(new Selected.Verdict("r" + columns.size(), rule));
        }
        Snapshotted snapshot = new Snapshotted(rows.keySet(), Set.of());
        return new SubjectQuery(dialect, RuleSamples.CATALOGUE, snapshot, RuleSamples.BINDINGS)
                .about("person", columns);
    }

    private List<List<@Nullable Object>> answers(String... rules) {
        try (InDuckDb duckDb = new InDuckDb()) {
            duckDb.load(new Township(rows));
            return duckDb.rows(sql(Dialect.DUCK_DB, rules));
        }
    }

    @Test
    void a_person_in_a_household_that_stands_twice_is_judged_once_by_the_first_row() {
        row("person", Map.of("person_id", "p1", "household_id", "h1"));
        row("household", Map.of("household_id", "h1", "kind", "lifted"));
        row("household", Map.of("household_id", "h1", "kind", "ordinary"));

        assertThat(answers("person.household.kind == 'lifted'")).containsExactly(List.of("p1", true));
    }

    @Test
    void a_list_that_was_not_delivered_leaves_unknown_what_an_empty_one_answers() {
        row("person", Map.of("person_id", "p1", "id_key", "k1"));
        List<@Nullable Object> open = new ArrayList<>();
        open.add("p1");
        open.add(null);
        assertThat(answers("person.payments.size() == 0")).containsExactly(open);

        rows.put("payment", List.of());
        assertThat(answers("person.payments.size() == 0")).containsExactly(List.of("p1", true));
    }

    @Test
    void what_several_rules_ask_of_one_list_is_gathered_once() {
        row("person", Map.of("person_id", "p1"));
        rows.put("household", List.of());

        String sql = sql(
                Dialect.DUCK_DB,
                "person.household.members.exists(m, m.head)",
                "person.household.members.map(m, m.wage).sum() > 100.5",
                "person.household.members.exists(m, m.head) && person.head");
        assertThat(sql).containsOnlyOnce("group by k").containsOnlyOnce("as a0").doesNotContain("as a2");
    }

    @Test
    void a_list_within_a_list_is_gathered_before_it() {
        row("person", Map.of("person_id", "p1", "household_id", "h1", "id_key", "k1"));
        row("household", Map.of("household_id", "h1"));
        row("payment", Map.of("id_key", "k1", "self_paid", new BigDecimal("20000.00")));

        assertThat(answers("person.household.members.exists(m, m.payments.map(p, p.self_paid).sum() > 10000)"))
                .containsExactly(List.of("p1", true));
    }

    @Test
    void each_engine_gets_its_own_words() {
        row("person", Map.of("person_id", "p1"));
        String rule = "person.work_months / 2 > 1 && person.name.matches(\"^a$\") && person.name != \"it's\"";

        assertThat(sql(Dialect.DUCK_DB, rule)).contains(" // nullif", "'^a\\z'", "'it''s'", "t.\"name\"");
        assertThat(sql(Dialect.SPARK, rule)).contains(" div nullif", "'^a\\\\z'", "'it\\'s'", "t.`name`");
        assertThat(sql(Dialect.POSTGRES, rule)).contains(" / nullif", "'^a\\Z'", "collate \"C\"");
    }
}
