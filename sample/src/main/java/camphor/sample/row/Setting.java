package camphor.sample.row;

import java.time.LocalDate;

/**
 * What is the same for everybody: the day of the data and the calendar that follows from it.
 *
 * @param asOf the day on which the lists are true
 */
public record Setting(Layouts layouts, LocalDate asOf) {
    /** The accounting year whose incomes the lists hold: it ends on 30 September and is collected until December. */
    public int year() {
        return asOf.getYear();
    }

    /** 1 September of the running school year. */
    public LocalDate schoolYear() {
        LocalDate september = LocalDate.of(asOf.getYear(), 9, 1);
        return asOf.isBefore(september) ? september.minusYears(1) : september;
    }

    /** So many days before the day of the data. */
    public LocalDate ago(int days) {
        return asOf.minusDays(days);
    }
}
