package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.record.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What can be asked of the findings of every engine: narrowed, counted, and compared with an earlier run. */
public abstract class FindingsContract {
    @TempDir
    protected Path home;

    private Town town = new Town(engine(), Path.of("."));

    protected abstract ScreeningEngine engine();

    @BeforeEach
    void settle() {
        town = new Town(engine(), home.resolve("first"))
                .has("village", "village_code", "V1", "village_name", "樟树村")
                .has("household", "household_id", "H1", "village_code", "V1")
                .has("household", "household_id", "H2", "village_code", "V2")
                .has("person", "person_id", "P1", "household_id", "H1", "months", 1L)
                .has("person", "person_id", "P2", "household_id", "H2", "months", 2L)
                .has("person", "person_id", "P3", "household_id", "H1")
                .has("person", "person_id", "P4", "months", 0L)
                .has("project", "row_id", "file#1", "village_code", "V1")
                .judges("work", "person", "person.months < 6")
                .judges("kind", "household", "household.kind == 'lifted'")
                .judges("named", "village", "village.village_name != ''")
                .judges("spent", "project", "project.spent > 0");
    }

    @Test
    void each_finding_knows_its_household_and_village() {
        try (Findings findings = town.screened()) {
            assertThat(read(
                            findings,
                            Wanted.ALL,
                            finding -> String.join(
                                    " ",
                                    finding.subjectTable(),
                                    finding.subjectKey(),
                                    String.valueOf(finding.household()),
                                    String.valueOf(finding.village()))))
                    .containsExactly(
                            "household H1 H1 V1",
                            "household H2 H2 V2",
                            "village V1 null V1",
                            "project file#1 null V1",
                            "person P1 H1 V1",
                            "person P3 H1 V1",
                            "person P2 H2 V2",
                            "person P4 null null");
        }
    }

    @Test
    void findings_are_narrowed_by_rule_village_household_subject_and_outcome() {
        try (Findings findings = town.screened()) {
            assertThat(keys(findings, Wanted.ALL.ofRule("work"))).containsExactly("P1", "P3", "P2", "P4");
            assertThat(keys(findings, Wanted.ALL.inVillage("V2"))).containsExactly("H2", "P2");
            assertThat(keys(findings, Wanted.ALL.ofHousehold("H1"))).containsExactly("H1", "P1", "P3");
            assertThat(keys(findings, Wanted.ALL.ofSubject("P4"))).containsExactly("P4");
            assertThat(keys(findings, Wanted.ALL.with(Truth.HIT).inVillage("V1")))
                    .containsExactly("V1", "P1");
            assertThat(keys(findings, Wanted.ALL.ofRule("' or 1 = 1"))).isEmpty();
        }
    }

    @Test
    void findings_are_counted_by_village() {
        try (Findings findings = town.screened()) {
            assertThat(findings.byVillage())
                    .contains(
                            new VillageCount("work", "V1", 1, 1),
                            new VillageCount("work", "V2", 1, 0),
                            new VillageCount("work", null, 1, 0));
        }
    }

    @Test
    void findings_of_an_earlier_run_are_read_from_its_directory() {
        town.screened().close();
        try (Findings findings = engine().findings(home.resolve("first/run-1"))) {
            assertThat(findings.run().run()).isEqualTo("run-1");
            assertThat(findings.run().asOf()).isEqualTo(Town.DAY);
            assertThat(keys(findings, Wanted.ALL.ofRule("work"))).hasSize(4);
        }
    }

    @Test
    void a_directory_that_holds_no_whole_findings_is_refused() throws IOException {
        town.screened().close();
        Files.delete(home.resolve("first/run-1/findings-0001.parquet"));
        for (String directory : List.of("first/run-1", "nowhere")) {
            assertThatThrownBy(() -> engine().findings(home.resolve(directory)))
                    .isInstanceOf(ScreeningFault.class)
                    .hasMessageContaining(home.resolve(directory).toString());
        }
    }

    @Test
    void a_second_run_tells_what_is_new_still_there_changed_gone_and_out_of_sight() {
        Town later = new Town(engine(), home.resolve("later"))
                .has("person", "person_id", "P1", "household_id", "H1", "months", 1L)
                .has("person", "person_id", "P2", "household_id", "H2", "months", 3L)
                .has("person", "person_id", "P3", "household_id", "H1", "months", 5L)
                .has("person", "person_id", "P4")
                .judges("work", "person", "person.months < 6");
        try (Findings before = town.screened();
                Findings after = later.screened("run-2")) {
            Comparison hits = after.compare(before, Truth.HIT);
            assertThat(told(hits)).containsExactly("CHANGED P2", "GONE P4 out of sight", "NEW P3", "STILL P1");
            assertThat(hits.counts())
                    .contains(
                            new Comparison.ChangeCount("work", Change.Kind.GONE, 1, 1),
                            new Comparison.ChangeCount("work", Change.Kind.NEW, 1, 0));
            assertThat(told(after.compare(before, Truth.UNKNOWN))).containsExactly("GONE P3", "NEW P4");
        }
    }

    @Test
    void records_that_share_a_key_are_paired_one_to_one() {
        Town twins = new Town(engine(), home.resolve("twins"))
                .has("person", "person_id", "P1", "months", 1L)
                .has("person", "person_id", "P1", "months", 2L)
                .judges("work", "person", "person.months < 6");
        try (Findings before = twins.screened();
                Findings after = twins.screened("run-2")) {
            assertThat(told(after.compare(before, Truth.HIT))).containsExactly("STILL P1", "STILL P1");
        }
    }

    private static List<String> told(Comparison comparison) {
        try (Stream<Change> changes = comparison.changes()) {
            return changes.map(FindingsContract::told).toList();
        }
    }

    private static String told(Change change) {
        Finding before = change.before();
        Finding after = change.after();
        String key = before != null ? before.subjectKey() : after != null ? after.subjectKey() : "?";
        return change.kind() + " " + key + (change.isOutOfSight() ? " out of sight" : "");
    }

    private static List<String> keys(Findings findings, Wanted wanted) {
        return read(findings, wanted, Finding::subjectKey);
    }

    private static <T> List<T> read(Findings findings, Wanted wanted, Function<Finding, T> how) {
        try (Stream<Finding> found = findings.find(wanted)) {
            return found.map(how).toList();
        }
    }
}
