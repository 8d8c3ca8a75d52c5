package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.record.Truth;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine does, whatever it is made of. An engine's own test extends this with ten lines. */
public abstract class EngineContract {
    private static final List<String> ASKED = List.of(
            "person.months == 3",
            "person.wage == 1250.5",
            "person.wage * 2 == 2501",
            "person.birth_date == date('2010-03-01')",
            "years_between(person.birth_date, as_of) == 11",
            "person.at_school",
            "person.name == '李四'",
            "'chronic' in person.health",
            "person.household.kind == 'lifted'",
            "person.household.income < param.line",
            "person.household.village.village_name == '樟树村'",
            "person.household.members.exists(m, m.months > 2)",
            "person.payments.map(p, p.amount).sum() == 30.5",
            "person.payments.filter(p, p.paid_on >= param.day).size() == 1",
            "person.household.village.households.all(h, h.income > 0)");

    @TempDir
    protected Path home;

    protected abstract ScreeningEngine engine();

    private Town town() {
        return new Town(engine(), home);
    }

    @Test
    void each_subject_is_hit_clear_or_unknown_and_counts_once() {
        try (Findings findings = town().has("person", "person_id", "P1", "months", 3L)
                .has("person", "person_id", "P2", "months", 12L)
                .has("person", "person_id", "P3")
                .judges("short-work", "person", "person.months < 6")
                .screened()) {
            assertThat(findings.counts()).containsExactly(new RuleCount("short-work", 1, "person", 1, 1, 1));
            assertThat(outcomes(findings)).containsExactly("P1 hit 务工时间=3", "P3 unknown 务工时间");
        }
    }

    @Test
    void every_kind_of_fact_can_be_asked() {
        Town town = Town.settled(engine(), home);
        ASKED.forEach(condition -> town.judges(condition, "person", condition));
        try (Findings findings = town.screened()) {
            assertThat(findings.counts())
                    .hasSameSizeAs(ASKED)
                    .allSatisfy(
                            count -> assertThat(count).isEqualTo(new RuleCount(count.rule(), 1, "person", 1, 0, 0)));
        }
    }

    @Test
    void an_empty_text_and_an_empty_set_are_known() {
        try (Findings findings = town().has("person", "person_id", "P1", "name", "", "health", Set.of())
                .has("person", "person_id", "P2")
                .judges("no-name", "person", "person.name == ''")
                .judges("no-health", "person", "size(person.health) == 0")
                .screened()) {
            assertThat(findings.counts())
                    .containsExactly(
                            new RuleCount("no-name", 1, "person", 1, 0, 1),
                            new RuleCount("no-health", 1, "person", 1, 0, 1));
        }
    }

    @Test
    void of_records_that_share_a_key_the_first_by_source_is_reached_and_each_is_judged() {
        try (Findings findings = town().has("household", "household_id", "H1", "kind", "lifted")
                .has("household", "household_id", "H1", "kind", "ordinary")
                .has("person", "person_id", "P1", "household_id", "H1")
                .judges("lifted", "person", "person.household.kind == 'lifted'")
                .judges("ordinary", "household", "household.kind == 'ordinary'")
                .screened()) {
            assertThat(findings.counts())
                    .containsExactly(
                            new RuleCount("lifted", 1, "person", 1, 0, 0),
                            new RuleCount("ordinary", 1, "household", 1, 1, 0));
        }
    }

    @Test
    void a_subject_without_a_key_is_known_by_the_place_it_was_read_from() {
        try (Findings findings = town().has("person", "months", 1L)
                .judges("short-work", "person", "person.months < 6")
                .screened()) {
            assertThat(outcomes(findings)).containsExactly("town / 1 hit 务工时间=1");
        }
    }

    @Test
    void an_empty_list_is_known_and_one_that_was_not_delivered_is_not() {
        Town delivered = town().has("person", "person_id", "P1").delivers("payment");
        Town missing = new Town(engine(), home.resolve("missing")).has("person", "person_id", "P1");
        for (Town town : List.of(delivered, missing)) {
            town.judges("never-paid", "person", "size(person.payments) == 0");
        }
        try (Findings known = delivered.screened();
                Findings unknown = missing.screened()) {
            assertThat(known.counts()).containsExactly(new RuleCount("never-paid", 1, "person", 1, 0, 0));
            assertThat(unknown.counts()).containsExactly(new RuleCount("never-paid", 1, "person", 0, 0, 1));
        }
    }

    @Test
    void a_parameter_without_a_value_makes_unknown() {
        try (Findings findings = town().has("person", "person_id", "P1", "months", 3L)
                .judges("unset", "person", "person.months > param.unset")
                .screened()) {
            assertThat(findings.counts()).containsExactly(new RuleCount("unset", 1, "person", 0, 0, 1));
        }
    }

    @Test
    void a_kind_of_subject_that_was_not_delivered_has_no_findings() {
        try (Findings findings = town().delivers("person")
                .judges("nobody", "person", "person.months > 1")
                .judges("none", "project", "project.spent > 1")
                .screened()) {
            assertThat(findings.counts())
                    .containsExactly(
                            new RuleCount("nobody", 1, "person", 0, 0, 0),
                            new RuleCount("none", 1, "project", 0, 0, 0));
            assertThat(findings.find(Wanted.ALL)).isEmpty();
        }
    }

    @Test
    void a_run_that_is_cancelled_before_or_in_the_middle_leaves_nothing_behind() throws IOException {
        Screening order = Town.settled(engine(), home)
                .judges("asked", "person", "person.months == 3")
                .order("run-1");
        for (int looks : new int[] {0, 4}) {
            assertThatThrownBy(() -> engine().screen(order, new CancelledAfter(looks)))
                    .isInstanceOf(ScreeningCancelled.class);
            try (Stream<Path> left = Files.list(home)) {
                assertThat(left)
                        .extracting(Path::getFileName)
                        .extracting(Path::toString)
                        .containsExactly("snapshot");
            }
        }
    }

    private static List<String> outcomes(Findings findings) {
        try (Stream<Finding> all = findings.find(Wanted.ALL)) {
            return all.map(finding -> finding.subjectKey()
                            + (finding.outcome() == Truth.HIT ? " hit " : " unknown ")
                            + finding.evidence())
                    .toList();
        }
    }

    /** Lets the engine look so often whether it should stop. */
    private static final class CancelledAfter implements Progress {
        private final AtomicInteger looks;

        CancelledAfter(int looks) {
            this.looks = new AtomicInteger(looks);
        }

        @Override
        public void reached(Stage stage, int done, int total) {
            // nobody to tell
        }

        @Override
        public boolean cancelled() {
            return looks.getAndDecrement() <= 0;
        }
    }
}
