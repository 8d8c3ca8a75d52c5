package camphor.sample.workbooks;

import camphor.rules.fact.Fact;
import camphor.sample.chance.Dice;
import camphor.sample.row.Row;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** How the clerk of one list writes: dates in a form of his own, numbers as text or not, now and then full-width. */
final class Hand {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ofPattern("yyyy-MM-dd"),
            DateTimeFormatter.ofPattern("yyyyMMdd"),
            DateTimeFormatter.ofPattern("yyyy年M月d日"),
            DateTimeFormatter.ofPattern("yyyy/M/d"),
            DateTimeFormatter.ofPattern("yyyy.MM.dd"));

    private final Wording wording;
    private final boolean numbers;
    private final boolean days;
    private final DateTimeFormatter date;
    private final boolean messy;

    /** @param spreadsheet whether numbers and days can be stored as such */
    Hand(Wording wording, boolean spreadsheet, boolean messy, Dice dice) {
        this.wording = wording;
        this.messy = messy;
        numbers = spreadsheet && dice.chance(0.4);
        days = spreadsheet && dice.chance(0.15);
        date = dice.pick(DATES);
    }

    Cell cell(Fact fact, Row row, Dice dice) {
        Object value = row.get(fact.id());
        if (value == null) {
            return Cell.EMPTY;
        }
        return switch (fact.type()) {
            case TEXT -> Cell.text(text(fact, (String) value, dice));
            case INTEGER, DECIMAL -> number(value, dice);
            case DATE -> day((LocalDate) value, dice);
            case BOOLEAN -> Cell.text(value.equals(true) ? "是" : "否");
            case CODE -> Cell.text(wording.code(fact, (String) value, dice));
            case CODES -> Cell.text(codes(fact, (Collection<?>) value, dice));
        };
    }

    private String text(Fact fact, String text, Dice dice) {
        if (!messy || !dice.chance(0.03)) {
            return text;
        }
        if (fact.id().equals("village_name")) {
            return spelled(text, dice);
        }
        if (fact.id().endsWith("phone")) {
            return text + ".0";
        }
        if (fact.id().endsWith("name") && text.length() == 2) {
            return text.charAt(0) + "　" + text.charAt(1);
        }
        return fact.id().equals("id_number") ? wide(text) : text;
    }

    private static String spelled(String village, Dice dice) {
        if (village.endsWith("社区")) {
            return village + dice.pick(List.of("居委会", "居民委员会"));
        }
        return village + dice.pick(List.of("委会", "民委员会"));
    }

    private Cell number(Object value, Dice dice) {
        String text = value instanceof BigDecimal decimal ? plain(decimal) : value.toString();
        if (numbers) {
            return Cell.number(text);
        }
        return Cell.text(messy && dice.chance(0.01) ? wide(text) : text);
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(0, stripped.scale())).toPlainString();
    }

    private Cell day(LocalDate value, Dice dice) {
        if (days) {
            return Cell.day(value);
        }
        return Cell.text(value.format(messy && dice.chance(0.04) ? dice.pick(DATES) : date));
    }

    private String codes(Fact fact, Collection<?> codes, Dice dice) {
        String text = codes.stream()
                .map(code -> wording.code(fact, (String) code, dice))
                .collect(Collectors.joining(dice.chance(0.5) ? "," : "、"));
        return text.isEmpty() ? "无" : text;
    }

    /** Digits and letters at full width, as an input method leaves them. */
    private static String wide(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c > ' ' && c < 127 && c != '.' && c != '-' ? c + 0xFEE0 : c)))
                .collect(Collectors.joining());
    }
}
