package camphor.rules.record;

import camphor.rules.term.Term;
import camphor.rules.term.Unit;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Arithmetic of days. */
final class Days {
    private static final int FIRST_SCHOOL_MONTH = 9;
    private static final int LAST_OF_AUGUST = 831;

    private Days() {}

    static long between(Unit unit, LocalDate from, LocalDate to) {
        return switch (unit) {
            case YEAR -> ChronoUnit.MONTHS.between(from, to) / 12;
            case MONTH -> ChronoUnit.MONTHS.between(from, to);
            case DAY -> ChronoUnit.DAYS.between(from, to);
        };
    }

    static @Nullable LocalDate shifted(Term.Shifted step, LocalDate day, long by) {
        if (Math.abs(by) > step.most()) {
            return null;
        }
        return step.unit() == Unit.DAY ? day.plusDays(by) : day.plusMonths(by);
    }

    static long part(Unit unit, LocalDate day) {
        return switch (unit) {
            case YEAR -> day.getYear();
            case MONTH -> day.getMonthValue();
            case DAY -> day.getDayOfMonth();
        };
    }

    static long schoolAge(LocalDate birth, LocalDate day) {
        int year = day.getMonthValue() >= FIRST_SCHOOL_MONTH ? day.getYear() : day.getYear() - 1;
        return (year * 10_000L + LAST_OF_AUGUST - number(birth)) / 10_000;
    }

    /** The day as the number yyyymmdd. */
    private static long number(LocalDate day) {
        return day.getYear() * 10_000L + day.getMonthValue() * 100L + day.getDayOfMonth();
    }
}
