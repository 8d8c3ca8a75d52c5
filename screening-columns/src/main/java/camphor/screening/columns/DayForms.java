package camphor.screening.columns;

import camphor.rules.term.Term;
import camphor.rules.term.Unit;
import java.time.LocalDate;

/**
 * Days as months counted from year 0, times 32, plus the day of the month: they compare like days, and months and years
 * between two of them are a division.
 */
final class DayForms {
    /** Further from 0 than any day that a snapshot may hold or a rule can reach. */
    static final double MOST = 32.0 * 12 * 20_000;

    static final int DAYS = 32;
    static final int MONTHS = 12;
    private static final int LAST_OF_AUGUST = 831;
    private static final int FIRST_SCHOOL_MONTH = 9;

    private DayForms() {}

    static long packed(LocalDate day) {
        return (day.getYear() * 12L + day.getMonthValue()) * DAYS + day.getDayOfMonth();
    }

    /** The day so many days after the first of January 1970. */
    static long packed(long epochDay) {
        return packed(LocalDate.ofEpochDay(epochDay));
    }

    static LocalDate day(long packed) {
        return LocalDate.of((int) year(packed), (int) month(packed), (int) dayOfMonth(packed));
    }

    static long year(long packed) {
        return Math.floorDiv(monthsBefore(packed), MONTHS);
    }

    static long month(long packed) {
        return 1L + Math.floorMod(monthsBefore(packed), MONTHS);
    }

    static long dayOfMonth(long packed) {
        return Math.floorMod(packed, DAYS);
    }

    /** Months since the January of year 0. */
    private static long monthsBefore(long packed) {
        return Math.floorDiv(packed, DAYS) - 1;
    }

    static long daysBetween(long from, long to) {
        return day(to).toEpochDay() - day(from).toEpochDay();
    }

    static long shifted(Term.Shifted step, long from, long by) {
        if (Math.abs(by) > step.most()) {
            return Numbers.UNKNOWN;
        }
        LocalDate day = day(from);
        return packed(step.unit() == Unit.DAY ? day.plusDays(by) : day.plusMonths(by));
    }

    static long schoolAge(long birth, long day) {
        long year = year(day) - (month(day) >= FIRST_SCHOOL_MONTH ? 0 : 1);
        return (year * 10_000 + LAST_OF_AUGUST - written(birth)) / 10_000;
    }

    /** The number yyyymmdd. */
    private static long written(long packed) {
        return year(packed) * 10_000 + month(packed) * 100 + dayOfMonth(packed);
    }
}
