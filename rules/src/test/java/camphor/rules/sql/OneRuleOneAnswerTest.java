package camphor.rules.sql;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.RuleSamples;
import camphor.rules.Township;
import camphor.rules.language.Rule;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import camphor.rules.term.Phrases;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** Random rules on random records: DuckDB and the tree walk say the same of every subject. */
class OneRuleOneAnswerTest {
    private static InDuckDb duckDb = new InDuckDb();

    @BeforeContainer
    static void open() {
        duckDb = new InDuckDb();
    }

    @AfterContainer
    static void close() {
        duckDb.close();
    }

    @Provide
    Arbitrary<Township> townships() {
        return Township.any();
    }

    @Provide
    Arbitrary<List<Rule>> conditions() {
        return Arbitraries.of("person", "household", "village")
                .flatMap(subject -> RuleSamples.conditions(subject).list().ofSize(12));
    }

    @Provide
    Arbitrary<List<Rule>> values() {
        return Arbitraries.of("person", "household", "village")
                .flatMap(subject -> RuleSamples.values(subject).list().ofSize(12));
    }

    @Property(tries = 60, seed = "1")
    void verdicts_agree(@ForAll("townships") Township township, @ForAll("conditions") List<Rule> rules) {
        List<Selected> columns = new ArrayList<>();
        rules.forEach(rule -> columns.add(new Selected.Verdict("r" + columns.size(), rule)));

        assertThat(inDuckDb(township, rules, columns))
                .isEqualTo(inProcess(township, rules, (rule, record) -> switch (InProcess.judge(
                        rule, record, RuleSamples.BINDINGS)) {
                    case HIT -> "true";
                    case CLEAR -> "false";
                    case UNKNOWN -> "null";
                }));
    }

    @Property(tries = 40, seed = "2")
    void shown_values_agree(@ForAll("townships") Township township, @ForAll("values") List<Rule> rules) {
        List<Selected> columns = new ArrayList<>();
        rules.forEach(rule -> columns.add(new Selected.Shown("v" + columns.size(), rule)));

        assertThat(inDuckDb(township, rules, columns))
                .isEqualTo(inProcess(
                        township,
                        rules,
                        (rule, record) -> new Phrases(RuleSamples.CATALOGUE, record.table())
                                .shown(
                                        InProcess.value(rule, record, RuleSamples.BINDINGS),
                                        rule.term().type())));
    }

    @Property(tries = 20, seed = "3")
    void evidence_stands_with_hits_and_gaps_with_unknowns(
            @ForAll("townships") Township township, @ForAll("conditions") List<Rule> rules) {
        List<Selected> columns = new ArrayList<>();
        rules.forEach(rule -> columns.add(new Selected.Evidence("e" + columns.size(), rule)));
        rules.forEach(rule -> columns.add(new Selected.Missing("m" + columns.size(), rule)));
        String subject = String.valueOf(rules.get(0).subject());
        if (!township.rows().containsKey(subject)) {
            return;
        }
        duckDb.load(township);
        List<FactRecord> records = township.store().records(subject).toList();
        var rows = duckDb.rows(query(township).about(subject, columns));
        for (int i = 0; i < rules.size(); i++) {
            int at = i;
            Rule rule = rules.get(i);
            List<Truth> truths = records.stream()
                    .map(record -> InProcess.judge(rule, record, RuleSamples.BINDINGS))
                    .toList();
            assertThat(rows.stream().filter(row -> row.get(at + 1) != null).count())
                    .isEqualTo(truths.stream().filter(Truth.HIT::equals).count());
            assertThat(rows.stream()
                            .filter(row -> row.get(at + 1 + rules.size()) != null)
                            .count())
                    .isEqualTo(truths.stream().filter(Truth.UNKNOWN::equals).count());
        }
    }

    private static SubjectQuery query(Township township) {
        Snapshotted snapshot = new Snapshotted(township.rows().keySet(), Set.of());
        return new SubjectQuery(Dialect.DUCK_DB, RuleSamples.CATALOGUE, snapshot, RuleSamples.BINDINGS);
    }

    private interface Answer {
        String of(Rule rule, FactRecord record);
    }

    /** What each rule says, by its text; subjects without order, because several may share a key. */
    private static Map<String, List<String>> inDuckDb(Township township, List<Rule> rules, List<Selected> columns) {
        Map<String, List<String>> answers = new TreeMap<>();
        String subject = String.valueOf(rules.get(0).subject());
        if (township.rows().containsKey(subject)) {
            duckDb.load(township);
            for (var row : duckDb.rows(query(township).about(subject, columns))) {
                for (int i = 0; i < rules.size(); i++) {
                    answers.computeIfAbsent(rules.get(i).text(), text -> new ArrayList<>())
                            .add(row.get(0) + ": " + row.get(i + 1));
                }
            }
        }
        answers.values().forEach(list -> list.sort(null));
        return answers;
    }

    private static Map<String, List<String>> inProcess(Township township, List<Rule> rules, Answer answer) {
        Map<String, List<String>> answers = new TreeMap<>();
        String subject = String.valueOf(rules.get(0).subject());
        if (township.rows().containsKey(subject)) {
            String key = RuleSamples.CATALOGUE.table(subject).key();
            township.store()
                    .records(subject)
                    .forEach(record ->
                            rules.forEach(rule -> answers.computeIfAbsent(rule.text(), text -> new ArrayList<>())
                                    .add(record.fact(key) + ": " + answer.of(rule, record))));
        }
        answers.values().forEach(list -> list.sort(null));
        return answers;
    }
}
