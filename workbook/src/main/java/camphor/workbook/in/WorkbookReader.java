package camphor.workbook.in;

import camphor.workbook.Refusal;
import camphor.workbook.WorkbookRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Opens a file as a workbook, by what it holds and not by what its name says, or refuses it.
 *
 * <p>Why not a library's reader: limits have to be kept <em>while</em> unpacking, formulas and number formats have to
 * be seen, and a hundred thousand rows must pass in 256 MiB without an object for each cell.
 */
public final class WorkbookReader {
    private final Limits limits;

    public WorkbookReader() {
        this(Limits.usual());
    }

    public WorkbookReader(Limits limits) {
        this.limits = limits;
    }

    /**
     * Opens a file.
     *
     * @param name what messages call the file
     * @throws WorkbookRefused if it is no workbook that may be read
     */
    public SourceWorkbook open(Path path, String name) {
        if (Files.isDirectory(path)) {
            throw Refusal.IS_A_FOLDER.of(name);
        }
        Content content = content(path, name);
        String ending = ending(name);
        if (content == Content.ARCHIVE) {
            return archive(path, name, ending);
        }
        content.refuseOlderFormat(name);
        if (ending.equals(".xlsx")) {
            throw Refusal.WRONG_EXTENSION.of(name, ending, content.shown());
        }
        if (!ending.equals(".csv")) {
            throw Refusal.UNKNOWN_KIND.of(name, ending.isEmpty() ? "无扩展名的" : ending);
        }
        if (content == Content.MARKUP) {
            throw Refusal.WRONG_EXTENSION.of(name, ending, content.shown());
        }
        return CsvWorkbook.open(path, name, limits);
    }

    private SourceWorkbook archive(Path path, String name, String ending) {
        if (ending.equals(".xlsm") || ending.equals(".xltm")) {
            throw Refusal.MACROS.of(name);
        }
        if (ending.equals(".csv") || ending.equals(".xls")) {
            throw Refusal.WRONG_EXTENSION.of(name, ending, Content.ARCHIVE.shown());
        }
        if (!ending.equals(".xlsx")) {
            throw Refusal.UNKNOWN_KIND.of(name, ending.isEmpty() ? "无扩展名的" : ending);
        }
        return XlsxWorkbook.open(path, name, limits);
    }

    private Content content(Path path, String name) {
        try {
            long size = Files.size(path);
            if (size == 0) {
                throw Refusal.EMPTY_FILE.of(name);
            }
            if (size > limits.fileBytes()) {
                throw Refusal.TOO_LARGE.of(name, megabytes(size));
            }
            return Content.of(path);
        } catch (IOException e) {
            throw Refusal.NOT_READABLE.of(name, e.getClass().getSimpleName());
        }
    }

    static String megabytes(long bytes) {
        return (bytes >> 20) + " MB";
    }

    private static String ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }
}
