package camphor.workbook.heading;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Corrections to the recognition of headings (对照文件), written by whoever knows the files. The first entry that fits a
 * sheet holds.
 */
public record HeadingMapping(List<Entry> entries) {
    /** Written as the target of a heading that shall not be taken. */
    public static final String IGNORE = "-";

    public HeadingMapping {
        entries = List.copyOf(entries);
    }

    public static HeadingMapping none() {
        return new HeadingMapping(List.of());
    }

    Entry entry(String file, String sheet) {
        return entries.stream()
                .filter(entry -> entry.fits(file, sheet))
                .findFirst()
                .orElse(Entry.EMPTY);
    }

    /**
     * What holds for some sheets.
     *
     * @param file pattern of the file's name, such as {@code *户信息*.xlsx}; null for any
     * @param sheet pattern of the sheet's name; null for any
     * @param table id of the table that the sheet holds; null to find out
     * @param headerRow 1-based row of the headings; 0 to find out
     * @param headings heading as it stands → fact id, or {@link #IGNORE}
     */
    public record Entry(
            @Nullable String file,
            @Nullable String sheet,
            @Nullable String table,
            int headerRow,
            Map<String, String> headings) {
        static final Entry EMPTY = new Entry(null, null, null, 0, Map.of());

        public Entry {
            Map<String, String> normal = new HashMap<>();
            headings.forEach((heading, fact) -> normal.put(Wording.normal(heading), fact));
            headings = Map.copyOf(normal);
        }

        private boolean fits(String fileName, String sheetName) {
            String base = fileName.substring(fileName.lastIndexOf('/') + 1);
            return matches(file, base) && matches(sheet, sheetName);
        }

        /** The fact id for a heading in normal form, {@link #IGNORE}, or null when the mapping says nothing of it. */
        @Nullable
        String target(String normalHeading) {
            return headings.get(normalHeading);
        }

        private static boolean matches(@Nullable String pattern, String name) {
            if (pattern == null || name.equals(pattern)) {
                return true;
            }
            return FileSystems.getDefault().getPathMatcher("glob:" + pattern).matches(Path.of(name.replace('/', '_')));
        }
    }
}
