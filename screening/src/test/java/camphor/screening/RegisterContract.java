package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine must answer when a snapshot is asked: values as officers read them, and numbers by village. */
public abstract class RegisterContract {
    @TempDir
    Path home = Path.of("");

    private Town town;

    protected abstract ScreeningEngine engine();

    @BeforeEach
    void settle() {
        town = new Town(engine(), home)
                .has("village", "village_code", "V1", "village_name", "樟树村")
                .has("household", "household_id", "H1", "village_code", "V1", "kind", "lifted")
                .has("household", "household_id", "H2", "village_code", "V1")
                .has("person", "person_id", "P1", "household_id", "H1", "name", "李四", "months", 3L, "at_school", true)
                .has("person", "person_id", "P2", "household_id", "H1", "months", 12L, "at_school", false)
                .has("person", "person_id", "P3", "household_id", "H1", "at_school", false)
                .has("person", "person_id", "P4", "household_id", "H2")
                .has("person", "person_id", "P5");
    }

    @Test
    void records_are_told_as_officers_read_them() {
        try (Register register = town.register();
                Stream<Register.Known> known = register.look(
                        "person",
                        List.of(Town.expression("person", "person.name"), Town.expression("person", "person.months")),
                        Set.of("P1", "P2", "P9"))) {
            assertThat(known.map(Register.Known::values)).containsExactly(List.of("李四", "3"), List.of("未知", "12"));
        }
    }

    @Test
    void a_territory_has_the_subjects_of_its_villages_and_those_named_after_it() {
        town.has("person", "person_id", "430421212-water", "months", 7L);

        assertThat(subjects("person.months < 6", "true", Territory.of("430421212")))
                .containsExactly("430421212-water null null BELOW");
        assertThat(subjects("person.months < 6", "true", Territory.NOWHERE)).containsExactly("P5 null null UNKNOWN");
        assertThat(measured("person.months < 6", "true")).contains(line("430421212000", 0, 1, 0));
    }

    @Test
    void a_table_that_was_not_delivered_has_no_records_and_no_numbers() {
        try (Register register = town.register()) {
            assertThat(register.look("payment", List.of(), Set.of("P1"))).isEmpty();
            assertThat(register.measure(List.of(new Measure("m", Town.expression("payment", "payment.amount"), null))))
                    .isEmpty();
        }
    }

    @Test
    void who_cannot_be_told_counts_neither_above_nor_below_the_line() {
        assertThat(measured("person.months < 6", "!person.at_school"))
                .containsExactly(line("V1", 0, 1, 2), line(null, 0, 0, 1));
        assertThat(measured("person.at_school", "true")).containsExactly(line("V1", 1, 3, 1), line(null, 0, 0, 1));
    }

    @Test
    void records_come_back_as_they_were_stored() {
        Town settled = Town.settled(engine(), home.resolve("settled"));
        try (Register register = settled.register();
                Stream<@Nullable Object[]> records = register.records("person")) {
            assertThat(records.flatMap(Arrays::stream))
                    .contains("李四", LocalDate.of(2010, 3, 1), 3L, new BigDecimal("1250.50"), true);
        }
    }

    @Test
    void numbers_are_summed() {
        try (Register register = town.register()) {
            assertThat(register.measure(List.of(new Measure("m", Town.expression("person", "person.months"), null))))
                    .containsExactly(
                            new Measured("m", "V1", new BigDecimal("15"), null, 2),
                            new Measured("m", null, BigDecimal.ZERO, null, 1));
        }
    }

    @Test
    void behind_each_number_stand_exactly_its_subjects() {
        assertThat(subjects("person.months < 6", "!person.at_school", new Territory("V1")))
                .containsExactly("P2 H1 V1 BELOW", "P3 H1 V1 UNKNOWN", "P4 H2 V1 UNKNOWN");
        assertThat(subjects("person.months < 6", "true", Territory.EVERYWHERE))
                .containsExactly(
                        "P1 H1 V1 ABOVE",
                        "P2 H1 V1 BELOW",
                        "P3 H1 V1 UNKNOWN",
                        "P4 H2 V1 UNKNOWN",
                        "P5 null null UNKNOWN");
        assertThat(subjects("person.months < 6", "true", new Territory("V2"))).isEmpty();
        assertThat(subjects("person.months < 6", "true", Territory.NOWHERE)).containsExactly("P5 null null UNKNOWN");
    }

    @Test
    void behind_a_sum_stands_what_each_adds_to_it() {
        Measure measure = new Measure("m", Town.expression("person", "person.months"), Town.expression("person", "5"));
        try (Register register = town.register();
                MeasuredSubjects all = register.subjects(Map.of(measure, EnumSet.of(Standing.ABOVE, Standing.BELOW)));
                Stream<MeasuredSubject> known = all.of(measure, new Territory("V"))) {
            assertThat(known.map(subject -> subject.key() + " " + subject.standing() + " " + subject.value() + " of "
                            + subject.whole()))
                    .containsExactly("P1 BELOW 3 of 5", "P2 ABOVE 12 of 5");
        }
    }

    private List<String> subjects(String numerator, String denominator, Territory territory) {
        Measure measure =
                new Measure("m", Town.expression("person", numerator), Town.expression("person", denominator));
        try (Register register = town.register();
                MeasuredSubjects all = register.subjects(Map.of(measure, EnumSet.allOf(Standing.class)));
                Stream<MeasuredSubject> found = all.of(measure, territory)) {
            return found.map(subject -> subject.key() + " " + subject.household() + " " + subject.village() + " "
                            + subject.standing())
                    .toList();
        }
    }

    private List<Measured> measured(String numerator, String denominator) {
        try (Register register = town.register()) {
            return register.measure(List.of(
                    new Measure("m", Town.expression("person", numerator), Town.expression("person", denominator))));
        }
    }

    private static Measured line(@Nullable String village, long above, long below, long unknown) {
        return new Measured("m", village, BigDecimal.valueOf(above), BigDecimal.valueOf(below), unknown);
    }
}
