package camphor.bench.ten;

import com.google.errorprone.annotations.Immutable;
import java.time.LocalDate;

/** The as-of day, with what the ten rules ask of it; days are yyyymmdd. */
@Immutable
record Day(LocalDate date, int number, int aYearBefore, int schoolYear) {
    static Day of(LocalDate date) {
        LocalDate year = date.getMonthValue() >= 9 ? date : date.minusYears(1);
        return new Day(date, number(date), number(date.minusMonths(12)), year.getYear() * 10_000 + 831);
    }

    static int number(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }

    int yearsSince(int birth) {
        return (number - birth) / 10_000;
    }

    /** Age on 31 August before the running school year. */
    int schoolAge(int birth) {
        return (schoolYear - birth) / 10_000;
    }
}
