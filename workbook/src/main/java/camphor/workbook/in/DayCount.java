package camphor.workbook.in;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** How a spreadsheet counts days (ECMA-376 part 1, 18.17.4.1). */
enum DayCount {
    SINCE_1900(LocalDate.of(1899, 12, 30)),
    SINCE_1904(LocalDate.of(1904, 1, 1));

    private static final int LAST = 2_958_465;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    /** Most cells hold a whole day of a life's length: their texts are made once. */
    private static final int REMEMBERED = 60_000;

    private final LocalDate dayZero;
    private final AtomicReferenceArray<String> days = new AtomicReferenceArray<>(REMEMBERED);

    DayCount(LocalDate dayZero) {
        this.dayZero = dayZero;
    }

    /** The date as text, with the time of day if there is one; null when the number is no date. */
    @Nullable
    String shown(String number) {
        int day = wholeDay(number);
        if (day >= 0) {
            return remembered(day);
        }
        BigDecimal serial;
        try {
            serial = new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
        if (serial.signum() < 0 || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        int whole = serial.intValue();
        int seconds = serial.subtract(BigDecimal.valueOf(whole))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        return seconds == 0 ? date(whole) : date(whole) + time(seconds);
    }

    private String remembered(int day) {
        String text = days.get(day);
        if (text == null) {
            text = date(day);
            days.set(day, text);
        }
        return text;
    }

    /** 29 February 1900, which never was, is day 60: the days before it are counted one short. */
    private String date(int day) {
        return dayZero.plusDays(this == SINCE_1900 && day < 60 ? day + 1 : day).toString();
    }

    /** The number of a day that is remembered; -1 when the number is anything else. */
    private static int wholeDay(String number) {
        int length = number.length();
        if (length == 0 || length > 5) {
            return -1;
        }
        int day = 0;
        for (int i = 0; i < length; i++) {
            int digit = number.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            day = day * 10 + digit;
        }
        return day < REMEMBERED ? day : -1;
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, " %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
    }
}
