package camphor.workbook.convert;

import camphor.rules.Label;
import camphor.rules.fact.Fact;
import camphor.workbook.in.CellKind;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Days. */
final class DateCell extends CellReader {
    private static final Set<String> NONE = Set.of("无", "至今", "长期", "否", "未");

    private final Unfit unfit;

    DateCell(Fact fact) {
        this.unfit = new Unfit(
                "not-a-date",
                new Label(
                        fact.label().zh() + "应为日期，如 2021-09-26 或 202109",
                        fact.label().en() + " should be a date such as 2021-09-26 or 202109"));
    }

    @Override
    @Nullable
    Object readFilled(String text, CellKind kind) {
        if (kind == CellKind.NUMBER && mayHaveLostItsZero(text)) {
            return unfit;
        }
        LocalDate plain = DateText.read(text);
        if (plain != null) {
            return plain;
        }
        String clean = TextCell.unwrapped(CleanText.of(text));
        if (NONE.contains(clean)) {
            return null;
        }
        LocalDate date = DateText.read(clean);
        return date == null ? unfit : date;
    }

    /** As a number, October's 2021.10 has become January's 2021.1. */
    private static boolean mayHaveLostItsZero(String text) {
        return text.length() == 6 && text.endsWith(".1");
    }
}
