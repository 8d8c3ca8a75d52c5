package camphor.workbook.out;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook sheet by sheet, row by row; rows leave the memory as they come. The file appears under its name only
 * when it is whole.
 */
public final class WorkbookWriter implements AutoCloseable {
    private static final int LONGEST_NAME = 31;

    private final Path path;
    private final Path part;
    private final OutputStream out;
    private final Workbook workbook;
    private final Set<String> names = new HashSet<>();
    private @Nullable LedgerSheet open;
    private String mark = "";

    private WorkbookWriter(Path path) throws IOException {
        this.path = path;
        this.part = path.resolveSibling(path.getFileName() + ".part");
        Path folder = path.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        this.out = new BufferedOutputStream(Files.newOutputStream(part), 1 << 16);
        this.workbook = new Workbook(out, "Camphor", "1.0");
        workbook.setGlobalDefaultFont(Fonts.NAME, Fonts.BODY);
    }

    public static WorkbookWriter to(Path path) {
        try {
            return new WorkbookWriter(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every page of every sheet that begins from now on carries this line in its head: who took it out, and when. */
    public WorkbookWriter marked(String line) {
        mark = line;
        return this;
    }

    /** Starts the next sheet; the one before it is finished. */
    public LedgerSheet sheet(LedgerLayout layout) {
        finishSheet();
        LedgerSheet sheet = new LedgerSheet(workbook.newWorksheet(unused(layout.sheet())), layout, mark);
        open = sheet;
        return sheet;
    }

    private void finishSheet() {
        LedgerSheet last = open;
        open = null;
        if (last != null) {
            last.finish();
        }
    }

    /** A name that a tab may have and that no other tab has. */
    private String unused(String wanted) {
        String clean = wanted.replaceAll("[\\[\\]:*?/\\\\]", "_").strip();
        String base = clean.isEmpty() ? "Sheet" : clean;
        String name = cut(base, LONGEST_NAME);
        for (int i = 2; !names.add(name.toLowerCase(Locale.ROOT)); i++) {
            String ending = "(" + i + ")";
            name = cut(base, LONGEST_NAME - ending.length()) + ending;
        }
        return name;
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }

    /** Finishes the workbook and gives it its name. */
    @Override
    public void close() {
        try {
            finishSheet();
            if (names.isEmpty()) {
                workbook.newWorksheet("空");
            }
            workbook.close();
            out.close();
            Files.move(part, path, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
