package camphor.server.register.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.workbook.identity.IdentityNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FindingDuplicatesTest {
    private static final String NUMBER = number("99042119680312001");

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void of_a_hundred_pairs_told_ninety_eight_are_right_and_of_a_hundred_true_ones_ninety_five_are_told(long seed) {
        LabelledPeople labelled = LabelledPeople.of(12_000, seed);
        Duplicates duplicates = new Duplicates(labelled.people());

        Set<String> told = new HashSet<>();
        for (Traits person : labelled.people()) {
            duplicates.of(person).forEach(suggestion -> told.add(pair(person.id(), suggestion.id())));
        }
        Set<String> truth = new HashSet<>();
        labelled.twice().forEach((again, first) -> truth.add(pair(again, first)));
        Set<String> right = new HashSet<>(told);
        right.retainAll(truth);

        assertThat(right.size() / (double) told.size()).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(right.size() / (double) truth.size()).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void a_number_of_fifteen_digits_and_its_form_of_eighteen_are_one() {
        Traits old = person("a", "谷穗芳", "990421680312001", LocalDate.of(1968, 3, 12));
        Traits now = person("b", "谷穗方", NUMBER, LocalDate.of(1968, 3, 12));

        assertThat(suggestions(old, now))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.reasons())
                        .extracting(Reason::kind)
                        .contains("number-converted", "name-homophone"));
    }

    @Test
    void twins_with_sound_numbers_of_their_own_are_not_told() {
        Traits one = person("a", "谷穗芳", number("99042119680312002"), LocalDate.of(1968, 3, 12));
        Traits other = person("b", "谷穗香", number("99042119680312004"), LocalDate.of(1968, 3, 12));

        assertThat(suggestions(one, other)).isEmpty();
    }

    @Test
    void namesakes_of_one_village_who_were_born_in_other_years_are_not_told() {
        Traits father = person("a", "王建国", null, LocalDate.of(1948, 5, 1));
        Traits namesake = person("b", "王建国", null, LocalDate.of(1979, 11, 20));

        assertThat(suggestions(father, namesake)).isEmpty();
    }

    @Test
    void no_more_than_five_are_told_and_the_likeliest_comes_first() {
        List<Traits> many = IntStream.range(0, 9)
                .mapToObj(i -> person("k" + i, "谷穗芳", i == 7 ? NUMBER : null, LocalDate.of(1968, 3, 12)))
                .toList();

        List<Suggestion> told = new Duplicates(many).of(person("x", "谷穗芳", NUMBER, LocalDate.of(1968, 3, 12)));

        assertThat(told).hasSize(Comparison.MOST);
        assertThat(told.get(0).id()).isEqualTo("k7");
    }

    @Test
    void each_suggestion_tells_its_reasons_heaviest_first() {
        List<Suggestion> told = suggestions(
                person("a", "谷穗芳", null, LocalDate.of(1968, 3, 12)),
                person("b", "谷穗芳", NUMBER, LocalDate.of(1968, 3, 12)));

        assertThat(told)
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.reasons())
                        .extracting(Reason::text)
                        .containsSubsequence("出生日期相同", "姓名相同", "在同一个村"));
    }

    private static List<Suggestion> suggestions(Traits asked, Traits known) {
        return new Duplicates(List.of(known, asked)).of(asked);
    }

    private static Traits person(String id, String name, String number, LocalDate birth) {
        return new Traits(id, name, number, birth, "male", "430421212203", "h" + id, null);
    }

    private static String number(String digits) {
        return digits + IdentityNumber.check(digits);
    }

    private static String pair(String one, String other) {
        return String.join(" ", new TreeSet<>(Set.of(one, other)));
    }
}
