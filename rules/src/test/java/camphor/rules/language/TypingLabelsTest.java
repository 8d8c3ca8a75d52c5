package camphor.rules.language;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.Place;
import camphor.rules.RuleSamples;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TypingLabelsTest {
    private static final RuleText TEXT = new RuleText(RuleSamples.CATALOGUE);

    private static String stored(String shown) {
        return String.valueOf(TEXT.stored("person", shown, Place.of("typed")).text());
    }

    @Test
    void labels_are_shown_and_ids_are_stored() {
        String rule = "person.age < 16 && person.household.members.exists(m, m.work_months > 3 && m.name != \"年龄\")";
        String shown = "人员.年龄 < 16 && 人员.所在户.家庭成员.exists(m, m.「务工时间（月）」 > 3 && m.姓名 != \"年龄\")";

        assertThat(TEXT.shown("person", rule)).isEqualTo(shown);
        assertThat(stored(shown)).isEqualTo(rule);
    }

    @Test
    void labels_and_ids_may_be_mixed() {
        assertThat(stored("person.年龄 < 16 && 人员.age > param.line"))
                .isEqualTo("person.age < 16 && person.age > param.line");
    }

    @Test
    void an_unknown_label_is_told_at_its_place_with_the_nearest_one() {
        StoredText result = TEXT.stored("person", "人员.年龄 < 16 && 人员.所在户.家庭存款 > 3", Place.of("typed"));

        assertThat(result.text()).isNull();
        assertThat(result.issues()).singleElement().satisfies(issue -> {
            assertThat(issue.place()).hasToString("typed:1:22");
            assertThat(issue.message().zh()).isEqualTo("没有「户」的数据项 家庭存款；是不是 家庭成员？");
        });
    }

    @Test
    void a_text_that_cannot_be_parsed_is_told_and_shown_as_it_is() {
        assertThat(TEXT.shown("person", "person.age <")).isEqualTo("person.age <");
        assertThat(TEXT.stored("person", "人员.年龄 <", Place.of("typed")).issues()).isNotEmpty();
    }

    @Provide
    Arbitrary<Rule> rules() {
        return Arbitraries.of("person", "household", "village").flatMap(RuleSamples::conditions);
    }

    @Property(tries = 300, seed = "1")
    void what_is_shown_is_stored_again_as_it_was(@ForAll("rules") Rule rule) {
        String subject = String.valueOf(rule.subject());
        String shown = TEXT.shown(subject, rule.text());

        assertThat(TEXT.stored(subject, shown, Place.of("typed")).text()).isEqualTo(rule.text());
    }
}
