package camphor.workbook.take;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.workbook.CellFault;
import camphor.workbook.VillageNames;
import camphor.workbook.convert.CellReader;
import camphor.workbook.convert.Unfit;
import camphor.workbook.heading.Column;
import camphor.workbook.heading.Recognition;
import camphor.workbook.in.ColumnName;
import camphor.workbook.in.RawRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the raw rows of one sheet into values, and says what is wrong with each. */
final class RowTaker {
    private static final Unfit MISSING = new Unfit("missing", new Label("必填项为空", "a required value is missing"));
    private static final Unfit SURPLUS = new Unfit(
            "surplus-cells",
            new Label("这一行的列比表头多，可能有列错位", "the row has more cells than the header; columns may have shifted"));

    private final Recognition sheet;
    private final boolean isCsv;
    private final List<Fact> stored;
    private final CellReader[] readers;
    private final int[] positions;
    private final int[] columnOf;
    private final ComputedFacts computed;
    private final VillageColumn villages;
    private final List<CellFault> faults = new ArrayList<>();
    private @Nullable Object[] values = new Object[0];
    private boolean rejected;

    RowTaker(Recognition sheet, Catalogue catalogue, VillageNames names) {
        this.sheet = sheet;
        this.isCsv = sheet.file().toLowerCase(Locale.ROOT).endsWith(".csv");
        this.stored = sheet.table().storedFacts();
        this.readers = new CellReader[sheet.columns().size()];
        this.positions = new int[sheet.columns().size()];
        this.columnOf = new int[stored.size()];
        Arrays.fill(columnOf, -1);
        for (int i = 0; i < readers.length; i++) {
            Column column = sheet.columns().get(i);
            readers[i] = CellReader.of(column.fact(), catalogue, column.tenThousands());
            positions[i] = stored.indexOf(column.fact());
            columnOf[positions[i]] = i;
        }
        this.computed = new ComputedFacts(sheet.table());
        this.villages = new VillageColumn(sheet.table(), names, sheet.file());
    }

    /**
     * Reads a row.
     *
     * @param rowId identity of the row in its file, {@code file#sheet#row}
     */
    void take(RawRow row, String rowId) {
        faults.clear();
        rejected = false;
        values = new Object[stored.size()];
        for (int i = 0; i < readers.length; i++) {
            int index = sheet.columns().get(i).index();
            Object value = readers[i].read(row.text(index), row.kind(index));
            if (value instanceof Unfit unfit) {
                fault(row, i, unfit, isNeeded(stored.get(positions[i])));
            } else {
                values[positions[i]] = value;
            }
        }
        Unfit village = villages.fill(values);
        computed.fill(values, rowId);
        if (village != null) {
            fault(row, columnOf[villages.name()], village, values[computed.key()] == null);
        }
        checkWhole(row);
    }

    private void checkWhole(RawRow row) {
        for (int i = 0; i < stored.size(); i++) {
            if (values[i] == null && isNeeded(stored.get(i)) && !hasFault(columnOf[i])) {
                fault(row, columnOf[i], MISSING, true);
            }
        }
        for (int i = sheet.headings().size(); isCsv && i < row.width(); i++) {
            if (!row.text(i).isBlank()) {
                fault(row, -1, SURPLUS, true);
                return;
            }
        }
    }

    private boolean isNeeded(Fact fact) {
        boolean isKey = fact.id().equals(sheet.table().key());
        return !fact.computed() && (isKey || fact.required());
    }

    private boolean hasFault(int column) {
        String heading = column < 0 ? "" : sheet.columns().get(column).heading();
        return faults.stream().anyMatch(fault -> fault.heading().equals(heading));
    }

    private void fault(RawRow row, int column, Unfit unfit, boolean rejects) {
        Column at = column < 0 ? null : sheet.columns().get(column);
        rejected |= rejects;
        faults.add(new CellFault(
                sheet.file(),
                sheet.sheet(),
                row.number(),
                at == null ? "" : ColumnName.of(at.index()),
                at == null ? "" : at.heading(),
                at == null ? "" : row.text(at.index()),
                unfit.code(),
                unfit.expected(),
                rejects));
    }

    void rejectKey(RawRow row) {
        String key = String.valueOf(values[computed.key()]);
        Label message = new Label("编号 " + key + " 与前面的行重复", "the key " + key + " was used by an earlier row");
        fault(row, columnOf[computed.key()], new Unfit("key-repeated", message), true);
    }

    /** What is wrong with the row as a whole, beyond its cells; it is not taken. */
    void object(RawRow row, List<Label> objections) {
        objections.forEach(objection -> fault(row, -1, new Unfit("objection", objection), true));
    }

    /** The values of the row that was taken last; a new array for each row. */
    @Nullable
    Object[] values() {
        return values;
    }

    /** Value of the table's key; null when the row has none. */
    @Nullable
    Object key() {
        return values[computed.key()];
    }

    List<CellFault> faults() {
        return faults;
    }

    boolean isRejected() {
        return rejected;
    }
}
