package camphor.server.casework.ledger;

import static camphor.server.casework.CaseworkRefusal.LEDGER_UNREADABLE;

import camphor.workbook.WorkbookRefused;
import camphor.workbook.in.RawRow;
import camphor.workbook.in.SourceSheet;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import io.swagger.v3.oas.annotations.media.Schema;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a ledger that somebody filled in by hand, and says which cells differ from what is there. Changes nothing. */
@Component
class ReadLedger {
    private final Lines lines;

    ReadLedger(Lines lines) {
        this.lines = lines;
    }

    /**
     * A cell that somebody changed.
     *
     * @param field the step's field that it fills; null where the column does not come back in
     */
    @Schema(name = "ChangedCell")
    record Cell(
            UUID problem,
            long version,
            String number,
            String heading,
            @Nullable String field,
            String from,
            String to) {}

    /**
     * What a ledger would change.
     *
     * @param rows how many problems stand in it
     * @param changed cells that can be taken
     * @param ignored cells that were changed in columns that do not come back in
     * @param unknown numbers that are not known, or out of scope
     */
    @Schema(name = "LedgerPreview")
    record Preview(int rows, List<Cell> changed, List<Cell> ignored, List<String> unknown) {}

    /** Cells of a row by column. */
    private record Row(String number, Map<Column, String> cells) {}

    @Transactional(readOnly = true)
    public Preview preview(Path file, String name) {
        List<Row> rows = rows(file, name);
        Map<String, Line> known = lines.numbered(rows.stream().map(Row::number).toList());
        List<Cell> changed = new ArrayList<>();
        List<Cell> ignored = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (Row row : rows) {
            Line line = known.get(row.number());
            if (line == null) {
                unknown.add(row.number());
            } else {
                row.cells().forEach((column, text) -> compare(line, column, text, changed, ignored));
            }
        }
        return new Preview(rows.size(), changed, ignored, unknown);
    }

    private static void compare(Line line, Column column, String text, List<Cell> changed, List<Cell> ignored) {
        String from = column.text(line);
        if (!same(from, text)) {
            String field =
                    column.comesBack() && !text.isEmpty() ? column.name().toLowerCase(java.util.Locale.ROOT) : null;
            Cell cell = new Cell(line.id(), line.version(), line.number(), column.heading(), field, from, text);
            (field == null ? ignored : changed).add(cell);
        }
    }

    /** Spreadsheets change line ends and the spaces at the edges of their own accord. */
    private static boolean same(String one, String other) {
        return one.replace("\r\n", "\n")
                .strip()
                .equals(other.replace("\r\n", "\n").strip());
    }

    private static List<Row> rows(Path file, String name) {
        try (SourceWorkbook workbook = new WorkbookReader().open(file, name)) {
            for (SourceSheet sheet : workbook.sheets()) {
                List<Row> rows = new ArrayList<>();
                Map<Integer, Column> columns = new java.util.HashMap<>();
                sheet.read(row -> {
                    if (columns.isEmpty()) {
                        columns.putAll(heads(row));
                    } else {
                        read(row, columns, rows);
                    }
                    return true;
                });
                if (!columns.isEmpty()) {
                    return rows;
                }
            }
            throw LEDGER_UNREADABLE.at("file", name);
        } catch (WorkbookRefused refused) {
            throw LEDGER_UNREADABLE.at("file", refused.reason().zh());
        }
    }

    /** The headings, if this row has them. */
    private static Map<Integer, Column> heads(RawRow row) {
        Map<Integer, Column> heads = new java.util.HashMap<>();
        for (int cell = 0; cell < row.width(); cell++) {
            String text = row.text(cell).strip();
            int at = cell;
            Stream.of(Column.values())
                    .filter(column -> column.heading().equals(text))
                    .forEach(column -> heads.put(at, column));
        }
        return heads.containsValue(Column.NUMBER) ? heads : Map.of();
    }

    private static void read(RawRow row, Map<Integer, Column> columns, List<Row> rows) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        columns.forEach((at, column) -> cells.put(column, row.text(at).strip()));
        String number = cells.getOrDefault(Column.NUMBER, "");
        if (number.matches("[A-Z][0-9A-Za-z.-]*-[0-9]{6,}")) {
            rows.add(new Row(number, cells));
        }
    }
}
