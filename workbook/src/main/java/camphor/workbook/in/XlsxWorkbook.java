package camphor.workbook.in;

import camphor.workbook.Refusal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An .xlsx file (ECMA-376), its shared texts and styles read once, its sheets streamed. */
final class XlsxWorkbook implements SourceWorkbook {
    private final XlsxArchive archive;
    private final List<SourceSheet> sheets;
    private final String textsPart;
    private @Nullable SharedTexts texts;

    private XlsxWorkbook(XlsxArchive archive) {
        this.archive = archive;
        Map<String, String> root = XlsxParts.relationships(archive, "_rels/.rels", "");
        String workbook = root.getOrDefault("officeDocument", "xl/workbook.xml");
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        String rels = folder + "_rels/" + workbook.substring(folder.length()) + ".rels";
        Map<String, String> targets = XlsxParts.relationships(archive, rels, folder);
        XlsxParts.Listing listing = XlsxParts.listing(archive, workbook, targets);
        refuseTooMany(listing.sheets().size());
        CellStyles styles = CellStyles.read(archive, targets.getOrDefault("styles", folder + "styles.xml"));
        DayTexts days = new DayTexts(listing.date1904() ? DayCount.SINCE_1904 : DayCount.SINCE_1900);
        this.textsPart = targets.getOrDefault("sharedStrings", folder + "sharedStrings.xml");
        this.sheets = listing.sheets().stream()
                .map(listed -> new XlsxSheet(this, listed, styles, days))
                .collect(Collectors.toUnmodifiableList());
    }

    static XlsxWorkbook open(Path path, String file, Limits limits) {
        XlsxArchive archive = XlsxArchive.open(path, file, limits);
        try {
            return new XlsxWorkbook(archive);
        } catch (RuntimeException e) {
            archive.close();
            throw e;
        }
    }

    private void refuseTooMany(int count) {
        if (count == 0) {
            throw Refusal.EMPTY_WORKBOOK.of(file());
        }
        if (count > archive.limits().sheets()) {
            throw Refusal.TOO_MANY_SHEETS.of(file(), count, archive.limits().sheets());
        }
    }

    XlsxArchive archive() {
        return archive;
    }

    /** The workbook's shared texts, opened with its first text. */
    SharedTexts texts() {
        SharedTexts read = texts;
        if (read == null) {
            read = new SharedTexts(archive, textsPart);
            texts = read;
        }
        return read;
    }

    @Override
    public String file() {
        return archive.file();
    }

    @Override
    public List<SourceSheet> sheets() {
        return sheets;
    }

    @Override
    public void close() {
        if (texts != null) {
            texts.close();
        }
        archive.close();
    }
}
