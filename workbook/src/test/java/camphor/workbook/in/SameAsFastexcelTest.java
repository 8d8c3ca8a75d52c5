package camphor.workbook.in;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.workbook.SheetSamples;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** Our reader finds in a workbook what another one finds. */
class SameAsFastexcelTest {
    @Property(tries = 100, seed = "1")
    void every_cell_is_where_and_what_fastexcel_says(@ForAll("sheets") List<List<Object>> rows) throws IOException {
        Path file = Files.createTempFile("same", ".xlsx");
        try {
            SheetSamples.xlsx(file, "S", rows.stream().map(List::toArray).toList());

            assertThat(ours(file)).isEqualTo(theirs(file));
        } finally {
            Files.delete(file);
        }
    }

    private static Map<String, String> ours(Path file) {
        Map<String, String> cells = new TreeMap<>();
        try (SourceWorkbook book = new WorkbookReader().open(file, "same.xlsx")) {
            book.sheets().get(0).read(row -> {
                for (int i = 0; i < row.width(); i++) {
                    if (row.kind(i) != CellKind.EMPTY) {
                        cells.put(ColumnName.of(i) + row.number(), row.text(i));
                    }
                }
                return true;
            });
        }
        return cells;
    }

    private static Map<String, String> theirs(Path file) throws IOException {
        Map<String, String> cells = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook book = new ReadableWorkbook(in);
                Stream<Row> rows = book.getFirstSheet().openStream()) {
            rows.forEach(row -> row.forEach(cell -> put(cells, cell)));
        }
        return cells;
    }

    private static void put(Map<String, String> cells, Cell cell) {
        if (cell == null || cell.getValue() == null || cell.getText().isEmpty()) {
            return;
        }
        String text = cell.getType() == CellType.NUMBER
                ? shown(cell.asNumber())
                : cell.getType() == CellType.BOOLEAN ? (cell.asBoolean() ? "TRUE" : "FALSE") : cell.asString();
        cells.put(cell.getAddress().toString(), text);
    }

    private static String shown(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    @Provide
    Arbitrary<List<List<Object>>> sheets() {
        Arbitrary<Object> text = Arbitraries.strings()
                .withCharRange('\u4e00', '\u4eff')
                .withChars("aZ09 <>&\"'=+-@,;\t\n（）")
                .ofMaxLength(12)
                .map(String::strip)
                .map(Object.class::cast);
        Arbitrary<Object> number = Arbitraries.integers().map(Object.class::cast);
        Arbitrary<Object> amount =
                Arbitraries.integers().map(i -> BigDecimal.valueOf(i, 2)).map(Object.class::cast);
        Arbitrary<Object> yes = Arbitraries.of(true, false).map(Object.class::cast);
        Arbitrary<Object> none = Arbitraries.just("");
        return Arbitraries.oneOf(text, number, amount, yes, none)
                .list()
                .ofMaxSize(8)
                .list()
                .ofMaxSize(12);
    }
}
