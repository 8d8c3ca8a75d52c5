package camphor.workbook.convert;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.workbook.in.CellKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one column as values of its fact. Not for use by several threads at once. */
public abstract class CellReader {
    /** The reader for a fact. */
    public static CellReader of(Fact fact, Catalogue catalogue, boolean tenThousands) {
        return switch (fact.type()) {
            case TEXT -> new TextCell(fact);
            case INTEGER, DECIMAL -> new NumberCell(fact, tenThousands);
            case DATE -> new DateCell(fact);
            case BOOLEAN -> new BooleanCell(fact);
            case CODE -> new CodeCell(fact, catalogue.codeList(Objects.requireNonNull(fact.codeList())), false);
            case CODES -> new CodeCell(fact, catalogue.codeList(Objects.requireNonNull(fact.codeList())), true);
        };
    }

    /**
     * Reads a cell.
     *
     * @return the value as {@link camphor.rules.record.FactRecord} has it; null when the cell says nothing; an
     *     {@link Unfit} when it says what cannot be understood
     */
    public final @Nullable Object read(String text, CellKind kind) {
        if (kind == CellKind.ERROR) {
            return new Unfit("error-value", new Label("单元格是错误值 " + text, "the cell holds the error " + text));
        }
        return Blank.is(text) ? null : readFilled(text, kind);
    }

    abstract @Nullable Object readFilled(String text, CellKind kind);
}
