package camphor.pack.ready;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.Reading;
import camphor.pack.SourceText;
import camphor.pack.read.PackReader;
import camphor.rules.Issue;
import camphor.rules.Place;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackRulesTest {
    private static final LocalDate SURVEY = LocalDate.of(2021, 9, 26);

    private final Pack valley = PackReader.read(PackSamples.valley()).orThrow();

    @Test
    void binds_each_parameter_to_its_value_of_the_day_and_the_region() {
        PackRules rules = PackRules.of(valley, SURVEY).orThrow();

        assertThat(rules.bindings().parameter("monitoring_line")).isEqualTo(BigDecimal.valueOf(6500));
        assertThat(rules.bindings().parameter("school_age_from")).isEqualTo(6L);
    }

    @Test
    void gives_each_rule_its_owners_and_its_last_day() {
        PackRules rules = PackRules.of(valley, SURVEY).orThrow();

        assertThat(rules.rules()).extracting(ReadyRule::id).containsExactly("Q-pupil-works", "S2.1a-out-of-school");
        assertThat(rules.rules().get(0).owners()).as("the clause's").containsExactly("hub");
        assertThat(rules.rules().get(0).due()).as("seven days").isEqualTo(SURVEY.plusDays(7));
        assertThat(rules.rules().get(1).owners()).as("its own").containsExactly("xuequ");
        assertThat(rules.rules().get(1).due()).as("milestone M2").isEqualTo(LocalDate.of(2021, 10, 23));
        assertThat(rules.about("household")).isEmpty();
    }

    @Test
    void keeps_the_exemptions_that_still_hold() {
        assertThat(PackRules.of(valley, SURVEY).orThrow().rules().get(1).exemptions())
                .extracting(each -> each.subject())
                .containsExactly("P-0001");
        assertThat(PackRules.of(valley, LocalDate.of(2022, 1, 1))
                        .orThrow()
                        .rules()
                        .get(1)
                        .exemptions())
                .isEmpty();
    }

    @Test
    void a_rule_judges_its_own_example() {
        ReadyRule rule = PackRules.of(valley, SURVEY).orThrow().rules().get(1);

        assertThat(InProcess.judge(
                        rule.condition(),
                        rule.written().cases().get(0).subject(),
                        Parameters.of(valley).at(SURVEY, valley.region())))
                .isEqualTo(Truth.HIT);
    }

    @Test
    void says_which_parameter_has_no_value_on_the_day() {
        Reading<PackRules> reading = PackRules.of(valley, LocalDate.of(2000, 1, 1));

        assertThat(reading.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.code()).isEqualTo("parameter-without-value");
            assertThat(issue.message().zh())
                    .contains("S2.1a-out-of-school", "school_age_from", "{from: 2000-01-01, value: …");
            assertThat(issue.place().file()).contains("parameters/");
        });
        assertThat(reading.value())
                .isNotNull()
                .satisfies(rules ->
                        assertThat(rules.rules()).extracting(ReadyRule::id).containsExactly("Q-pupil-works"));
    }

    @Test
    void finds_parameters_inside_aggregates(@TempDir Path folder) {
        Path dir = PackSamples.copy(PackSamples.valley(), folder);
        PackSamples.replace(
                dir.resolve("rules/school.yaml"),
                "person.age >= param.school_age_from &&",
                "person.household.members.exists(m, m.age >= param.school_age_from) &&");

        assertThat(PackRules.of(PackReader.read(dir).orThrow(), LocalDate.of(2000, 1, 1))
                        .issues())
                .extracting(Issue::code)
                .containsExactly("parameter-without-value");
    }

    @Test
    void cuts_a_wording_into_words_and_values() {
        List<Issue> faults = new ArrayList<>();
        Template template = Template.of(
                PackLanguage.of(valley),
                "person",
                SourceText.at("{person.name}，{{甲}}，{person.age} 岁", new Place("x.yaml", 1, 1)),
                faults::add);

        assertThat(faults).isEmpty();
        assertThat(template.parts()).hasSize(4);
        assertThat(template.parts().get(1)).isEqualTo(new Template.Words("，{甲}，"));
        assertThat(template.parts().get(3)).isEqualTo(new Template.Words(" 岁"));
    }

    @Test
    void a_brace_in_quotes_is_part_of_a_text() {
        List<Issue> faults = new ArrayList<>();
        Template template = Template.of(
                PackLanguage.of(valley),
                "person",
                SourceText.at("{person.name + '}'}", new Place("x.yaml", 1, 1)),
                faults::add);

        assertThat(faults).isEmpty();
        assertThat(template.parts()).hasSize(1);
    }

    @Test
    void points_at_a_brace_too_many() {
        List<Issue> faults = new ArrayList<>();
        Template.of(PackLanguage.of(valley), "person", SourceText.at("甲}乙{}", new Place("x.yaml", 3, 5)), faults::add);

        assertThat(faults)
                .extracting(issue -> issue.code() + " " + issue.place())
                .containsExactly("bad-placeholder x.yaml:3:6", "empty-placeholder x.yaml:3:9");
    }
}
