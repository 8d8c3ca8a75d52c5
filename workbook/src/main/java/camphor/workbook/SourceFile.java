package camphor.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file to import.
 *
 * @param name what messages and row ids call it: its path below the folder, with {@code /}
 */
public record SourceFile(Path path, String name) {
    private static final Set<String> TABLES =
            Set.of("xlsx", "xlsm", "xlsb", "xltx", "xltm", "xls", "et", "ods", "csv", "tsv");

    /** The files of a folder and its sub-folders by name, without hidden ones and the locks of open workbooks. */
    public static List<SourceFile> in(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> new SourceFile(
                            path, folder.relativize(path).toString().replace('\\', '/')))
                    .filter(file -> !file.isPassedOver())
                    .sorted(java.util.Comparator.comparing(SourceFile::name))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean isPassedOver() {
        String base = name.substring(name.lastIndexOf('/') + 1);
        return base.startsWith(".") || base.startsWith("~$");
    }

    /** Whether its name is that of a table, readable or not; other files in a folder are left alone. */
    public boolean isTable() {
        return TABLES.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }
}
