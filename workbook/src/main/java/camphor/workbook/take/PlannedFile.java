package camphor.workbook.take;

import camphor.workbook.SourceFile;
import camphor.workbook.heading.Recognition;
import java.util.Map;

/**
 * A file whose sheets are recognised, ready to be read.
 *
 * @param sheets position of the sheet in the file → what it holds
 */
record PlannedFile(SourceFile file, Map<Integer, Recognition> sheets) {
    boolean isCorrection() {
        return sheets.values().stream().anyMatch(Recognition::isCorrection);
    }
}
