package camphor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every rule of the campaign, in process, against what was planted: all of it is found, and nothing else. */
class TruthTest {
    private static final Pack PACK = Screened.pack("zhangshu-2021");
    private static final Screened SEPTEMBER = new Screened(PACK, SampleOptions.township("430421212", 1));
    /** Rules of the year's end, and rules of which a township has one subject only. */
    private static final Set<String> LATE = Set.of("C2h-toilets-behind", "R4-not-surveyed");

    private static final Set<String> ONE_SUBJECT =
            Set.of("C2f-too-few-practitioners", "S1.3a-no-contact", "S2.5b-not-monitored", "S3.1a-hub-no-plan");

    @Test
    void each_fault_is_found_by_the_right_rule_and_nothing_else_is_found() {
        assertThat(found(SEPTEMBER, "hit")).isEqualTo(planted(SEPTEMBER, "hit"));
    }

    @Test
    void what_was_blanked_is_told_as_not_known() {
        assertThat(found(SEPTEMBER, "unknown")).containsAll(planted(SEPTEMBER, "unknown"));
    }

    @Test
    void each_rule_has_faults_of_its_own() {
        Map<String, Long> counts = SEPTEMBER.truth.stream()
                .filter(Truth::isHit)
                .collect(Collectors.groupingBy(Truth::rule, Collectors.counting()));

        assertThat(PACK.rules().stream().map(WrittenRule::id).filter(rule -> !LATE.contains(rule)))
                .allSatisfy(rule ->
                        assertThat(counts.getOrDefault(rule, 0L)).as(rule).isGreaterThanOrEqualTo(least(rule)));
    }

    @Test
    void at_the_end_of_the_year_the_late_rules_find_theirs() {
        SampleOptions december = new SampleOptions("430421212", 4_000, 2, LocalDate.of(2021, 12, 31), true);
        Screened screened = new Screened(PACK, december);

        assertThat(found(screened, "hit")).isEqualTo(planted(screened, "hit"));
        assertThat(screened.truth.stream().filter(Truth::isHit).map(Truth::rule))
                .containsAll(LATE);
    }

    @Test
    void a_township_without_faults_has_no_finding() {
        Screened clean = new Screened(
                PACK, SampleOptions.township("430421212", 3).withPersons(3_000).withoutFaults());

        assertThat(clean.truth).isEmpty();
        assertThat(clean.answers).isEmpty();
    }

    private static long least(String rule) {
        return ONE_SUBJECT.contains(rule) ? 1 : 3;
    }

    private static Set<String> found(Screened screened, String outcome) {
        return screened.answers.stream()
                .filter(answer -> answer.outcome().equals(outcome))
                .map(answer -> answer.rule() + " " + answer.key())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> planted(Screened screened, String outcome) {
        List<Truth> truth = screened.truth.stream()
                .filter(line -> line.outcome().equals(outcome))
                .toList();
        return truth.stream()
                .map(line -> line.rule() + " " + line.subjectKey())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
