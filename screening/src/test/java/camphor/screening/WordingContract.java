package camphor.screening;

import static camphor.screening.Town.value;
import static camphor.screening.Town.words;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine tells of a finding: the officers' wording, the evidence, and texts as they were delivered. */
public abstract class WordingContract {
    @TempDir
    protected Path home;

    protected abstract ScreeningEngine engine();

    private Town town() {
        return new Town(engine(), home);
    }

    @Test
    void wording_and_evidence_are_as_officers_read_them() {
        try (Findings findings = Town.settled(engine(), home)
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
                assertThat(finding.found()).isEqualTo("李四，'月入' 1250.5 元，长期慢性病、残疾");
                assertThat(finding.evidence()).isEqualTo("在校=是；月收入=1250.5；所在户·户类型=脱贫户；健康状况=长期慢性病、残疾");
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
}
