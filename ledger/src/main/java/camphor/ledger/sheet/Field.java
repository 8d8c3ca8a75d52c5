package camphor.ledger.sheet;

import camphor.workbook.out.LedgerColumn;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A column of a list and what stands in it for each line. */
record Field<T>(LedgerColumn column, Function<T, @Nullable Object> value) {
    static <T> Field<T> text(String heading, Function<T, @Nullable Object> value) {
        return new Field<>(LedgerColumn.text(heading), value);
    }

    static <T> Field<T> wrapped(String heading, Function<T, @Nullable Object> value) {
        return new Field<>(LedgerColumn.wrapped(heading), value);
    }

    static <T> Field<T> date(String heading, Function<T, @Nullable Object> value) {
        return new Field<>(LedgerColumn.date(heading), value);
    }

    static <T> Field<T> count(String heading, Function<T, @Nullable Object> value) {
        return new Field<>(LedgerColumn.count(heading), value);
    }

    static <T> Field<T> number(String heading, Function<T, @Nullable Object> value) {
        return new Field<>(LedgerColumn.number(heading), value);
    }

    static <T> Field<T> percent(String heading, Function<T, @Nullable Object> value) {
        return new Field<>(LedgerColumn.percent(heading), value);
    }

    /** A column that officers fill in by hand, with room for so many half-width characters. */
    static <T> Field<T> toFillIn(String heading, int room) {
        return new Field<T>(LedgerColumn.wrapped(heading), line -> null).within(room, room);
    }

    Field<T> within(int fewest, int most) {
        return new Field<>(column.within(fewest, most), value);
    }
}
