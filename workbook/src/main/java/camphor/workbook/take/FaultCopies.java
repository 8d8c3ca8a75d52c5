package camphor.workbook.take;

import camphor.workbook.CellFault;
import camphor.workbook.heading.Recognition;
import camphor.workbook.in.RawRow;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/** The marked copy of one file; it comes into being with the first faulty row. */
final class FaultCopies implements AutoCloseable {
    private final @Nullable Path folder;
    private final String file;
    private @Nullable OutputStream out;
    private @Nullable Workbook workbook;
    private @Nullable FaultCopy current;

    /**
     * Prepares the copy of a file.
     *
     * @param folder where copies go; null when none are wanted
     */
    FaultCopies(@Nullable Path folder, String file) {
        this.folder = folder;
        this.file = file;
    }

    void add(Recognition sheet, RawRow row, List<CellFault> faults, String rowId) {
        if (folder == null) {
            return;
        }
        FaultCopy copy = current;
        if (copy == null) {
            copy = new FaultCopy(workbook(folder), sheet);
            current = copy;
        }
        copy.add(row, faults, rowId);
    }

    void sheetDone() {
        FaultCopy copy = current;
        current = null;
        if (copy != null) {
            copy.close();
        }
    }

    private Workbook workbook(Path into) {
        Workbook open = workbook;
        if (open == null) {
            try {
                Files.createDirectories(into);
                Path path = into.resolve(Corrections.nameFor(file));
                OutputStream stream = new BufferedOutputStream(Files.newOutputStream(path));
                open = new Workbook(stream, "Camphor", "1.0");
                out = stream;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            workbook = open;
        }
        return open;
    }

    @Override
    public void close() {
        sheetDone();
        Workbook open = workbook;
        OutputStream stream = out;
        if (open != null && stream != null) {
            try (stream) {
                open.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
