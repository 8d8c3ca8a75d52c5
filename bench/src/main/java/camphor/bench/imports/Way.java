package camphor.bench.imports;

import camphor.workbook.Import;
import camphor.workbook.ImportReport;
import camphor.workbook.RowSink;
import camphor.workbook.SourceFile;
import camphor.workbook.VillageNames;
import camphor.workbook.heading.HeadingMapping;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** A way of getting through a workbook, and the heap that its process gets. */
enum Way {
    /** Headings recognised, cells converted and checked, rows handed on. */
    IMPORT("256m", 3) {
        @Override
        long read(Path file) {
            ImportReport report = new Import(WideList.catalogue(), VillageNames.none(), HeadingMapping.none())
                    .run(List.of(new SourceFile(file, "wide.xlsx")), null, new Counting());
            if (!report.isWhole() || report.faultCount() > 0) {
                throw new IllegalStateException(report.refusals() + " " + report.faults());
            }
            return report.taken();
        }
    },
    /** fastexcel alone: every cell's value asked for, nothing done with it. */
    FASTEXCEL("256m", 3) {
        @Override
        long read(Path file) throws IOException {
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
    },
    /** Apache POI's user model: the whole workbook as objects; it needs gigabytes. */
    POI_USER_MODEL("10g", 1) {
        @Override
        long read(Path file) throws IOException {
            long cells = 0;
            // from the file itself: of a stream POI reads no more than 100 MB
            try (OPCPackage opened = OPCPackage.open(file.toFile(), PackageAccess.READ);
                    XSSFWorkbook workbook = new XSSFWorkbook(opened)) {
                for (org.apache.poi.ss.usermodel.Row row : workbook.getSheetAt(0)) {
                    cells += row.getPhysicalNumberOfCells();
                }
            } catch (InvalidFormatException e) {
                throw new IOException(e);
            }
            return cells;
        }
    };

    private final String heap;
    private final int times;

    Way(String heap, int times) {
        this.heap = heap;
        this.times = times;
    }

    /** How many rows or cells were read. */
    abstract long read(Path file) throws IOException;

    String heap() {
        return heap;
    }

    /** Repetitions after one to warm up. */
    int times() {
        return times;
    }

    private static final class Counting implements RowSink {
        @Override
        public void delivered(String table) {
            // the report tells
        }

        @Override
        public void row(String table, @Nullable Object[] storedFacts, String source) {
            // the report counts
        }
    }
}
