package camphor.workbook.in;

import java.time.LocalDate;

/** Which day a spreadsheet counts from (ECMA-376 part 1, 18.17.4.1). */
enum DayCount {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private final LocalDate dayZero;

    DayCount(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /** 29 February 1900, which never was, is day 60: the days before it are counted one short. */
    LocalDate date(int day) {
        return dayZero.plusDays(this == SINCE_1900 && day < 60 ? day + 1 : day);
    }
}
