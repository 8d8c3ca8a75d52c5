package camphor.server.register.edit;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.SnapshotWriter;
import camphor.screening.Wanted;
import camphor.server.kernel.Actors;
import camphor.server.register.RegisterRows;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.edit.EditFacts.Change;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.plan.ScreenedRules;
import camphor.server.register.seal.IdentityFacts;
import camphor.workbook.RowSink;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What a save says at once is what a run over everything says afterwards. */
@TownshipTest
class EditsEqualABulkRunTest {
    private static final int CHANGES = 150;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path directory;

    @Autowired
    EditFacts edits;

    @Autowired
    Township township;

    @Autowired
    RegisterRows rows;

    @Autowired
    PlanInForce plans;

    @Autowired
    Actors actors;

    @Test
    void after_many_changes_the_stored_findings_are_those_of_a_bulk_run() {
        Random random = new Random(7);
        List<UUID> households = township.everywhere(() -> township.jdbc
                .sql("select id from register.household order by number")
                .query(UUID.class)
                .list());
        Set<UUID> changed = new HashSet<>();
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < CHANGES; i++) {
            UUID id = households.get(random.nextInt(households.size()));
            UUID like = households.get(random.nextInt(households.size()));
            String fact = changeable().get(random.nextInt(changeable().size()));
            long start = System.nanoTime();
            change(id, fact, value(like, fact));
            milliseconds.add((System.nanoTime() - start) / 1e6);
            changed.add(id);
        }
        milliseconds.sort(null);
        System.out.println(
                "EDIT median ms " + milliseconds.get(CHANGES / 2) + " p95 " + milliseconds.get(CHANGES * 95 / 100));

        Set<String> numbers = new HashSet<>(township.everywhere(() -> township.jdbc
                .sql("select number from register.household where id = any(:ids)")
                .param("ids", changed.toArray(UUID[]::new))
                .query(String.class)
                .list()));
        assertThat(stored(changed)).isEqualTo(inBulk(numbers)).isNotEmpty();
    }

    private void change(UUID id, String fact, Object value) {
        long version = township.count("select version from register.household where id = '" + id + "'");
        Change change = new Change(version, Collections.singletonMap(fact, value), null, null);
        township.as(township.hub(), () -> edits.household(id, change));
    }

    /** As another household has it, known or not. */
    private Object value(UUID household, String fact) {
        String json = township.text("select coalesce((facts -> '" + fact + "')::text, 'null') "
                + "from register.household where id = '" + household + "'");
        return JSON.readValue(json, Object.class);
    }

    /** All facts but those by which records find each other: changing one changes what is found of others. */
    private List<String> changeable() {
        Table table = plans.pack().catalogue().table("household");
        Set<String> finding =
                new HashSet<>(Set.of(table.key(), "county", "township", "village_name", "income_per_head"));
        plans.pack().catalogue().tables().values().forEach(other -> {
            for (Relation relation : other.relations()) {
                finding.add(relation.fact());
                finding.add(relation.toFact());
            }
        });
        return table.storedFacts().stream()
                .filter(fact -> !fact.computed())
                .map(Fact::id)
                .filter(fact -> !finding.contains(fact) && !IdentityFacts.isSealed(fact))
                .toList();
    }

    private Set<String> stored(Set<UUID> households) {
        return new TreeSet<>(township.everywhere(() -> township.jdbc
                .sql("""
                        select concat_ws(' ', rule, subject, subject_key, outcome, coalesce(found, ''), evidence)
                          from register.finding where household = any(:ids)
                        """)
                .param("ids", households.toArray(UUID[]::new))
                .query(String.class)
                .list()));
    }

    private Set<String> inBulk(Set<String> households) {
        Plan plan = plans.plan();
        ScreeningEngine engine = ScreeningEngine.named("duckdb");
        Set<String> found = new TreeSet<>();
        try (SnapshotWriter writer = engine.snapshot(
                plan.catalogue(), directory.resolve("snapshot"), plan.bindings().asOf())) {
            actors.asSystem(() -> {
                rows.handTo(new Sink(writer));
                return true;
            });
            Screening run = new Screening(
                    plan.catalogue(),
                    ScreenedRules.of(plan),
                    plan.bindings(),
                    writer.finish(),
                    directory.resolve("found"),
                    "bulk");
            try (Findings findings = engine.screen(run, Progress.unwatched());
                    Stream<Finding> all = findings.find(Wanted.ALL)) {
                all.filter(finding -> households.contains(String.valueOf(finding.household())))
                        .filter(finding -> !finding.rule().startsWith(ScreenedRules.TAG))
                        .filter(finding -> !plan.exempts(finding.rule(), finding.subjectKey(), finding.outcome()))
                        .forEach(finding -> found.add(text(finding)));
            }
        }
        return found;
    }

    private static String text(Finding finding) {
        return String.join(
                " ",
                finding.rule(),
                finding.subjectTable(),
                finding.subjectKey(),
                finding.outcome().name().toLowerCase(Locale.ROOT),
                IdentityFacts.maskedIn(Objects.requireNonNullElse(finding.found(), "")),
                IdentityFacts.maskedIn(finding.evidence()));
    }

    private record Sink(SnapshotWriter writer) implements RowSink {
        @Override
        public void delivered(String table) {
            writer.delivered(table);
        }

        @Override
        public void row(String table, Object[] storedFacts, String source) {
            writer.row(table, storedFacts, source);
        }
    }
}
