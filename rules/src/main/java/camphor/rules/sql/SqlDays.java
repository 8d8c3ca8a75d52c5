package camphor.rules.sql;

import camphor.rules.term.Term;
import camphor.rules.term.Unit;

/** Arithmetic of days in whole numbers, because engines count months and years each their own way. */
record SqlDays(Dialect dialect) {
    String between(Unit unit, String from, String to) {
        return switch (unit) {
            case DAY -> dialect.daysBetween(from, to);
            case MONTH -> months(from, to);
            case YEAR -> dialect.divided(months(from, to), "12");
        };
    }

    /** A month counts once its day of the month is reached; 32 is more days than any month has. */
    private String months(String from, String to) {
        return dialect.divided("(" + counted(to) + " - " + counted(from) + ")", "32");
    }

    private String counted(String day) {
        return "((" + part(Unit.YEAR, day) + " * 12 + " + part(Unit.MONTH, day) + ") * 32 + " + part(Unit.DAY, day)
                + ")";
    }

    String shifted(Term.Shifted step, String day, String by) {
        return "(case when " + by + " between -" + step.most() + " and " + step.most() + " then "
                + dialect.shifted(step.unit(), day, by) + " end)";
    }

    /** The number yyyymmdd of the 31 August before the running school year, less that of the birth, cut to years. */
    String schoolAge(String birth, String day) {
        String year = part(Unit.YEAR, day) + " - (case when " + part(Unit.MONTH, day) + " >= 9 then 0 else 1 end)";
        String august = "(" + year + ") * 10000 + 831";
        String born = "(" + part(Unit.YEAR, birth) + " * 10000 + " + part(Unit.MONTH, birth) + " * 100 + "
                + part(Unit.DAY, birth) + ")";
        return dialect.divided("(" + august + " - " + born + ")", "10000");
    }

    private String part(Unit unit, String day) {
        return dialect.part(unit, day);
    }
}
