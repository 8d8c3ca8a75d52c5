package camphor.ledger.sheet;

import camphor.ledger.Dossier;
import camphor.workbook.out.LedgerColumn;
import camphor.workbook.out.LedgerLayout;
import camphor.workbook.out.LedgerSheet;
import camphor.workbook.out.WorkbookWriter;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A workbook of one screening: each sheet says in its head what it is, of which day and of which run. */
final class Book implements AutoCloseable {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日");

    /** Columns that A4 paper can hold in letters that can still be read. */
    private static final int MANY = 20;

    private final Dossier dossier;
    private final WorkbookWriter writer;

    Book(Dossier dossier, Path file) {
        this.dossier = dossier;
        this.writer = WorkbookWriter.to(file);
    }

    /** A list with a running number before its fields; a list without lines says so. */
    <T> void list(String tab, String title, String foot, List<Field<T>> fields, List<T> lines) {
        List<LedgerColumn> columns = new ArrayList<>(List.of(LedgerColumn.text("序号")));
        fields.forEach(field -> columns.add(field.column()));
        LedgerLayout layout = layout(tab, title, columns).signed(foot);
        LedgerSheet sheet = writer.sheet(columns.size() > MANY ? layout.onLargePaper() : layout);
        if (lines.isEmpty()) {
            sheet.row(null, "（无）");
        }
        int number = 0;
        for (T line : lines) {
            sheet.row(values(++number, fields, line));
        }
    }

    private LedgerLayout layout(String tab, String title, List<LedgerColumn> columns) {
        String subtitle = "规则包 " + dossier.run().pack() + " " + dossier.run().version() + "　运行号 "
                + dossier.run().id();
        return LedgerLayout.of(tab, dossier.run().place() + title, subtitle, columns)
                .dated("数据截至 " + DAY.format(dossier.run().asOf()));
    }

    private static <T> @Nullable Object[] values(int number, List<Field<T>> fields, T line) {
        @Nullable Object[] values = new Object[fields.size() + 1];
        values[0] = number;
        for (int i = 0; i < fields.size(); i++) {
            values[i + 1] = fields.get(i).value().apply(line);
        }
        return values;
    }

    @Override
    public void close() {
        writer.close();
    }
}
