package camphor.workbook.in;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Serial numbers of days as texts. Most are whole days of a life's length: their texts are made once. */
final class DayTexts {
    private static final int LAST = 2_958_465;
    private static final int MOST_DECIMALS = 40;
    private static final int REMEMBERED = 60_000;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);

    private final DayCount count;
    private final @Nullable String[] texts = new String[REMEMBERED];

    DayTexts(DayCount count) {
        this.count = count;
    }

    /** The date as text, with the time of day if there is one; null when the number is no date. */
    @Nullable
    String shown(String number) {
        int day = wholeDay(number);
        return day >= 0 ? remembered(day) : withTime(number);
    }

    private String remembered(int day) {
        String text = texts[day];
        if (text == null) {
            text = count.date(day).toString();
            texts[day] = text;
        }
        return text;
    }

    private @Nullable String withTime(String number) {
        BigDecimal serial;
        try {
            serial = new BigDecimal(number);
        } catch (NumberFormatException e) {
            return null;
        }
        if (Math.abs(serial.scale()) > MOST_DECIMALS
                || serial.signum() < 0
                || serial.compareTo(BigDecimal.valueOf(LAST)) > 0) {
            return null;
        }
        int whole = serial.intValue();
        int seconds = serial.subtract(BigDecimal.valueOf(whole))
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
        String date = count.date(whole).toString();
        return seconds == 0 ? date : date + time(seconds);
    }

    private static String time(int seconds) {
        return String.format(Locale.ROOT, " %02d:%02d:%02d", seconds / 3600, seconds / 60 % 60, seconds % 60);
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
}
