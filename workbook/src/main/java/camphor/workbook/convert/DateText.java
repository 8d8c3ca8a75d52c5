package camphor.workbook.convert;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** Dates as people and systems write them; a month alone means its first day. */
public final class DateText {
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final int EARLIEST = 1850;
    private static final int LATEST = 2150;
    /** Serial numbers of days from 1927 to 2064; smaller and larger ones are taken for something else. */
    private static final int FIRST_SERIAL = 10_000;

    private static final int LAST_SERIAL = 60_000;

    private DateText() {}

    /** The day, or null when there is no such day. */
    public static @Nullable LocalDate date(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 1 || day > 31) {
            return null;
        }
        if (day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            return null;
        }
        return LocalDate.of(year, month, day);
    }

    /** The day that a text names; null when it names none. */
    static @Nullable LocalDate read(String written) {
        String text = written.endsWith(".0") ? written.substring(0, written.length() - 2) : written;
        int[] parts = new int[3];
        int[] widths = new int[3];
        int at = 0;
        int count = 0;
        int length = text.length();
        while (at < length && count < 3) {
            int start = at;
            int value = 0;
            while (at < length && isDigit(text.charAt(at)) && at - start < 9) {
                value = value * 10 + (text.charAt(at++) - '0');
            }
            if (at == start) {
                return null;
            }
            parts[count] = value;
            widths[count++] = at - start;
            if (at == length || !isMark(text.charAt(at))) {
                break;
            }
            at++;
        }
        if (!ends(text, at)) {
            return null;
        }
        return count == 1 ? packed(parts[0], widths[0], text) : parted(parts, widths, count);
    }

    private static @Nullable LocalDate parted(int[] parts, int[] widths, int count) {
        if (widths[0] != 4 || widths[1] > 2 || widths[2] > 2 || outside(parts[0])) {
            return null;
        }
        return date(parts[0], parts[1], count == 2 ? 1 : parts[2]);
    }

    /** Digits without marks: YYYYMMDD, YYYYMM, or the serial number of a day. */
    private static @Nullable LocalDate packed(int value, int width, String text) {
        if (width == 8) {
            return outside(value / 10_000) ? null : date(value / 10_000, value / 100 % 100, value % 100);
        }
        if (width == 6) {
            return outside(value / 100) ? null : date(value / 100, value % 100, 1);
        }
        boolean serial = width == 5 && value >= FIRST_SERIAL && value <= LAST_SERIAL && text.indexOf('年') < 0;
        return serial ? DAY_ZERO.plusDays(value) : null;
    }

    /** Nothing may follow but 日 or 号, and a time of day. */
    private static boolean ends(String text, int at) {
        int from = at < text.length() && (text.charAt(at) == '日' || text.charAt(at) == '号') ? at + 1 : at;
        if (from == text.length()) {
            return true;
        }
        char first = text.charAt(from);
        if (first != ' ' && first != 'T') {
            return false;
        }
        for (int i = from + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isDigit(c) && c != ':' && c != '.' && c != 'Z' && c != '+') {
                return false;
            }
        }
        return true;
    }

    private static boolean outside(int year) {
        return year < EARLIEST || year > LATEST;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '-' || c == '/' || c == '.' || c == '年' || c == '月' || c == '、';
    }
}
