package camphor.screening;

import static camphor.screening.Town.value;
import static camphor.screening.Town.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.rules.record.Truth;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every engine does, whatever it is made of. An engine's own test extends this with ten lines. */
public abstract class EngineContract {
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
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
                "person.household.village.households.all(h, h.income > 0)"
            })
    void every_kind_of_fact_can_be_asked(String condition) {
        try (Findings findings = settled().judges("asked", "person", condition).screened()) {
            assertThat(findings.counts()).containsExactly(new RuleCount("asked", 1, "person", 1, 0, 0));
        }
    }

    private Town settled() {
        return town().has("village", "village_code", "V1", "village_name", "樟树村")
                .has(
                        "household",
                        "household_id",
                        "H1",
                        "village_code",
                        "V1",
                        "kind",
                        "lifted",
                        "income",
                        amount("6499.99"))
                .has(
                        "person",
                        "person_id",
                        "P1",
                        "household_id",
                        "H1",
                        "name",
                        "李四",
                        "birth_date",
                        LocalDate.of(2010, 3, 1),
                        "months",
                        3L,
                        "wage",
                        amount("1250.50"),
                        "at_school",
                        true,
                        "health",
                        Set.of("chronic", "disabled"))
                .has(
                        "payment",
                        "row_id",
                        "a",
                        "person_id",
                        "P1",
                        "amount",
                        amount("10"),
                        "paid_on",
                        LocalDate.of(2020, 12, 31))
                .has(
                        "payment",
                        "row_id",
                        "b",
                        "person_id",
                        "P1",
                        "amount",
                        amount("20.5"),
                        "paid_on",
                        LocalDate.of(2021, 1, 1));
    }

    @Test
    void wording_and_evidence_are_as_officers_read_them() {
        try (Findings findings = settled()
                .judges(
                        "told",
                        "person",
                        "person.at_school && person.wage > 0 && person.household.kind == 'lifted' && size(person.health) > 1",
                        value("person", "person.name"),
                        words("，'月入' "),
                        value("person", "person.wage"),
                        words(" 元，"),
                        value("person", "person.health"))
                .screened()) {
            assertThat(findings.find(Wanted.ALL)).singleElement().satisfies(finding -> {
                assertThat(finding.ruleVersion()).isEqualTo(2);
                assertThat(finding.found()).isEqualTo("李四，'月入' 1250.50 元，长期慢性病、残疾");
                assertThat(finding.evidence()).isEqualTo("在校=是；月收入=1250.50；所在户·户类型=脱贫户；健康状况=长期慢性病、残疾");
            });
        }
    }

    @Test
    void what_the_wording_wants_and_nobody_knows_is_said_to_be_unknown() {
        try (Findings findings = town().has("person", "person_id", "P1", "months", 0L)
                .judges("told", "person", "person.months == 0", value("person", "person.name"), words("未务工"))
                .screened()) {
            assertThat(findings.find(Wanted.ALL)).extracting(Finding::found).containsExactly("未知未务工");
        }
    }

    @Test
    void hostile_texts_come_through_whole() {
        Town town = town().judges("all", "person", "person.months == 1", value("person", "person.name"));
        List<String> texts = TownSamples.HOSTILE_TEXTS;
        for (int i = 0; i < texts.size(); i++) {
            town.has("person", "person_id", "P%03d".formatted(i), "months", 1L, "name", texts.get(i));
        }
        try (Findings findings = town.screened()) {
            assertThat(findings.find(Wanted.ALL)).extracting(Finding::found).containsExactlyElementsOf(texts);
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
    void a_cancelled_run_leaves_nothing_behind() throws IOException {
        Screening order =
                settled().judges("asked", "person", "person.months == 3").order("run-1");
        assertThatThrownBy(() -> engine().screen(order, new Cancelling())).isInstanceOf(ScreeningCancelled.class);
        try (Stream<Path> left = Files.list(home)) {
            assertThat(left)
                    .extracting(Path::getFileName)
                    .extracting(Path::toString)
                    .containsExactly("snapshot");
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

    private static BigDecimal amount(String yuan) {
        return new BigDecimal(yuan);
    }

    private record Cancelling() implements Progress {
        @Override
        public void reached(Stage stage, int done, int total) {
            // stops before anything is told
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
