package camphor.workbook;

import camphor.workbook.heading.HeadingMapping;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * Measures an import of 100,000 rows × 60 columns beside a bare reading with fastexcel, alternating, in one process, by
 * processor time.
 * Started by hand or by the bench module: {@code ImportSpeed [rows] [rounds]}, with {@code -Xmx256m}.
 */
public final class ImportSpeed {
    private ImportSpeed() {}

    public static void main(String[] args) throws IOException {
        int rows = args.length > 0 ? Integer.parseInt(args[0]) : 100_000;
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 5;
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "wide-" + rows + ".xlsx");
        if (!Files.exists(file)) {
            WideList.write(file, rows);
        }
        for (int round = 0; round < rounds; round++) {
            long start = cpu();
            long bare = bareReading(file);
            long middle = cpu();
            long taken = importing(file);
            long end = cpu();
            System.out.printf(
                    "bare %.2f s (%,d cells)  import %.2f s (%,d rows)  ratio %.2f%n",
                    (middle - start) / 1e9,
                    bare,
                    (end - middle) / 1e9,
                    taken,
                    (double) (end - middle) / (middle - start));
        }
    }

    /** Processor time of this process with its garbage collection: other programs on the machine do not count. */
    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    static long importing(Path file) {
        ImportReport report = new Import(WideList.catalogue(), VillageNames.none(), HeadingMapping.none())
                .run(List.of(new SourceFile(file, "wide.xlsx")), null, new RowSink() {
                    @Override
                    public void delivered(String table) {
                        // only time counts here
                    }

                    @Override
                    public void row(String table, Object[] storedFacts, String source) {
                        // only time counts here
                    }
                });
        if (!report.isWhole() || report.faultCount() > 0) {
            throw new IllegalStateException(report.refusals() + " " + report.faults());
        }
        return report.taken();
    }

    static long bareReading(Path file) throws IOException {
        long[] cells = {0};
        try (InputStream in = Files.newInputStream(file);
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            rows.forEach(row -> {
                for (Cell cell : row) {
                    cells[0] += cell == null || cell.getValue() == null ? 0 : 1;
                }
            });
        }
        return cells[0];
    }
}
