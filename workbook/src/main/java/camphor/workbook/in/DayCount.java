package camphor.workbook.in;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a spreadsheet counts days (ECMA-376 part 1, 18.17.4.1). */
enum DayCount {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final LocalDate dayZero;

    DayCount(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /** The date as text, with the time of day if there is one; null when the number is no date. */
    @Nullable
    String shown(String number) {
        BigDecimal serial;
        try {
            serial = new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        int days = serial.intValue();
        int seconds = serial.subtract(BigDecimal.valueOf(days))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        // 29 February 1900, which never was, is day 60: the days before it are counted one short
        LocalDate date = dayZero.plusDays(this == SINCE_1900 && days < 60 ? days + 1 : days);
        return seconds == 0 ? date.toString() : date + time(seconds);
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, " %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
