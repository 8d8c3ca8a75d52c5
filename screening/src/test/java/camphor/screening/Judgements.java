package camphor.screening;

import camphor.rules.RuleSamples;
import camphor.rules.Township;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.RecordStore;
import camphor.rules.record.Truth;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Random rules on many random townships side by side, judged by an engine and in process. Answers are counted, because
 * several subjects may share a key.
 */
public final class Judgements {
    private final List<ScreeningRule> rules = new ArrayList<>();
    private final Map<String, List<@Nullable Object[]>> rows = new LinkedHashMap<>();

    /** So many townships, whose keys never meet, and so many rules about each kind of subject. */
    public Judgements(Random random, int townships, Map<String, Integer> rulesBySubject) {
        Township first = Township.random(random);
        first.rows().keySet().forEach(table -> rows.put(table, new ArrayList<>()));
        for (int i = 0; i < townships; i++) {
            add(Township.random(random), "t" + i);
        }
        rulesBySubject.forEach((subject, count) -> RuleSamples.conditions(subject)
                .list()
                .ofSize(count)
                .generator(1)
                .next(random)
                .value()
                .forEach(rule -> rules.add(new ScreeningRule("r" + rules.size(), 1, rule, null))));
    }

    private void add(Township township, String prefix) {
        rows.forEach((table, list) -> township.rows()
                .getOrDefault(table, List.of())
                .forEach(row -> {
                    list.add(prefixed(RuleSamples.CATALOGUE.table(table), row, prefix));
                }));
    }

    private static @Nullable Object[] prefixed(Table table, @Nullable Object[] row, String prefix) {
        List<Fact> facts = table.storedFacts();
        @Nullable Object[] copy = row.clone();
        for (int i = 0; i < copy.length; i++) {
            boolean key = facts.get(i).type() == FactType.TEXT
                    && String.valueOf(copy[i]).matches("k\\d");
            copy[i] = key ? prefix + copy[i] : copy[i];
        }
        return copy;
    }

    /** How many answers there are to compare. */
    public int pairs() {
        return rules.stream()
                .mapToInt(rule -> rows.getOrDefault(rule.subject(), List.of()).size())
                .sum();
    }

    /** The engine's hits and unknowns: how often a rule says so of a key, or of a place where there is no key. */
    public Map<String, Integer> by(ScreeningEngine engine, Path home) {
        Snapshot snapshot = snapshot(engine, home.resolve("snapshot"));
        Screening order = new Screening(
                RuleSamples.CATALOGUE, rules, RuleSamples.BINDINGS, snapshot, home.resolve("findings"), "run");
        Map<String, String> texts = new TreeMap<>();
        rules.forEach(rule -> texts.put(rule.id(), rule.id() + " " + rule.rule().text()));
        Map<String, Integer> judged = new TreeMap<>();
        try (Findings findings = engine.screen(order, Progress.unwatched());
                Stream<Finding> all = findings.find(Wanted.ALL)) {
            all.forEach(finding -> judged.merge(
                    name(texts.get(finding.rule()), finding.subjectKey(), finding.outcome()), 1, Integer::sum));
        }
        return judged;
    }

    private Snapshot snapshot(ScreeningEngine engine, Path directory) {
        try (SnapshotWriter writer = engine.snapshot(RuleSamples.CATALOGUE, directory, RuleSamples.BINDINGS.asOf())) {
            rows.forEach((table, list) -> {
                writer.delivered(table);
                for (int i = 0; i < list.size(); i++) {
                    writer.row(table, list.get(i), source(i));
                }
            });
            return writer.finish();
        }
    }

    /** The same, of the tree walk. */
    public Map<String, Integer> inProcess() {
        RecordStore store = new RecordStore(RuleSamples.CATALOGUE);
        rows.forEach((table, list) -> {
            store.deliver(table);
            list.forEach(row -> store.add(table, row));
        });
        Map<String, Integer> judged = new TreeMap<>();
        for (ScreeningRule rule : rules) {
            if (rows.containsKey(rule.subject())) {
                judge(rule, store.records(rule.subject()).toList(), judged);
            }
        }
        return judged;
    }

    private static void judge(ScreeningRule rule, List<? extends FactRecord> records, Map<String, Integer> judged) {
        String key = RuleSamples.CATALOGUE.table(rule.subject()).key();
        for (int i = 0; i < records.size(); i++) {
            Truth truth = InProcess.judge(rule.rule(), records.get(i), RuleSamples.BINDINGS);
            if (truth != Truth.CLEAR) {
                Object known = records.get(i).fact(key);
                String subject = known == null ? source(i) : known.toString();
                judged.merge(name(rule.id() + " " + rule.rule().text(), subject, truth), 1, Integer::sum);
            }
        }
    }

    private static String source(int row) {
        return "%06d".formatted(row);
    }

    private static String name(@Nullable String rule, String subject, Truth truth) {
        return rule + " of " + subject + ": " + truth;
    }
}
