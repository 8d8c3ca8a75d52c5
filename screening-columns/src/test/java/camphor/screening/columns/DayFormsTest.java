package camphor.screening.columns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Days as numbers say the same as the calendar; a rule may reach a century beyond what a snapshot may hold. */
class DayFormsTest {
    private static final long FIRST = LocalDate.of(-100, 1, 1).toEpochDay();
    private static final long LAST = LocalDate.of(10_099, 12, 31).toEpochDay();

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs().between(FIRST, LAST).map(LocalDate::ofEpochDay);
    }

    @Property(tries = 500, seed = "1")
    void a_day_comes_back_as_it_was(@ForAll("days") LocalDate day) {
        long packed = DayForms.packed(day);
        assertThat(DayForms.day(packed)).isEqualTo(day);
        assertThat(DayForms.packed(day.toEpochDay())).isEqualTo(packed);
        assertThat(Math.abs((double) packed)).isLessThan(DayForms.MOST);
    }

    @Property(tries = 500, seed = "2")
    void days_compare_and_lie_apart_as_in_the_calendar(
            @ForAll("days") LocalDate from, @ForAll("days") LocalDate until) {
        long a = DayForms.packed(from);
        long b = DayForms.packed(until);
        assertThat(Long.compare(a, b)).isEqualTo(Integer.signum(from.compareTo(until)));
        assertThat((b - a) / DayForms.DAYS).isEqualTo(ChronoUnit.MONTHS.between(from, until));
        assertThat(DayForms.daysBetween(a, b)).isEqualTo(ChronoUnit.DAYS.between(from, until));
    }
}
