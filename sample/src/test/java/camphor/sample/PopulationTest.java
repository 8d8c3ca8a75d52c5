package camphor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.sample.chance.IdentityNumbers;
import camphor.sample.row.Row;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PopulationTest {
    private static final Gathered TOWNSHIP = Gathered.township(6_000, 3);
    private static final LocalDate AS_OF = LocalDate.of(2021, 9, 26);

    @Test
    void has_about_the_people_that_were_asked_for_in_the_real_villages() {
        assertThat(TOWNSHIP.all("person")).hasSizeBetween(6_000, 6_100);
        assertThat(TOWNSHIP.all("household").stream()
                        .map(row -> row.text("village_name"))
                        .distinct())
                .containsExactlyInAnyOrder("樟树坳社区", "樟树村", "群益村", "罗洪村", "永禄村", "连政村");
    }

    @Test
    void every_identity_number_is_valid_unique_and_of_nobody() {
        List<String> keys = TOWNSHIP.all("person").stream()
                .map(row -> row.text("id_number").substring(0, 18))
                .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .allMatch(IdentityNumbers::isValid)
                .allMatch(key -> key.startsWith("4398"));
    }

    @Test
    void phones_are_unique_and_of_an_unassigned_block() {
        List<String> phones = TOWNSHIP.all("person").stream()
                .map(row -> row.text("phone"))
                .filter(phone -> !phone.isEmpty())
                .toList();

        assertThat(phones).doesNotHaveDuplicates().allMatch(phone -> phone.matches("154\\d{8}"));
    }

    @Test
    void the_old_are_many_and_children_are_left_behind() {
        assertThat(share("person", row -> age(row) >= 60)).isBetween(0.17, 0.30);
        assertThat(share("person", row -> age(row) < 16)).isBetween(0.12, 0.30);
        assertThat(share("person", row -> row.yes("left_behind"))).isBetween(0.02, 0.08);
        assertThat(share("household", row -> row.is("kind", "lifted"))).isBetween(0.15, 0.22);
    }

    @Test
    void households_have_one_to_eight_members() {
        assertThat(TOWNSHIP.all("person").stream()
                        .collect(Collectors.groupingBy(row -> row.text("household_id"), Collectors.counting()))
                        .values())
                .allMatch(size -> size >= 1 && size <= 8);
    }

    private double share(String table, java.util.function.Predicate<Row> wanted) {
        List<Row> rows = TOWNSHIP.all(table);
        return (double) rows.stream().filter(wanted).count() / rows.size();
    }

    private long age(Row row) {
        return ChronoUnit.YEARS.between(row.day("birth_date"), AS_OF);
    }
}
