package camphor.ledger;

import camphor.ledger.report.CountyPage;
import camphor.ledger.sheet.CountyBook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A county's ledgers: each township has the whole set in a folder of its own, and over them lie a page and a workbook
 * with the sums, from which every number leads into the township's report. Townships are written as they come, so that
 * one of them at a time is held in memory.
 */
public final class CountyLedgers {
    private static final String TOWNSHIPS = "乡镇";

    private final Path folder;
    private final Pace pace;
    private final List<TownshipLine> townships = new ArrayList<>();

    public CountyLedgers(Path folder, Pace pace) {
        this.folder = folder;
        this.pace = pace;
    }

    /** Writes a township's ledgers; a part of the county that nothing was found of has none. */
    public void add(Dossier township) throws IOException {
        boolean empty = township.villages().isEmpty()
                && township.problems().isEmpty()
                && township.gaps().isEmpty();
        if (!empty) {
            String name = TOWNSHIPS + "/" + Ledgers.inFileNames(township.run().place());
            new Ledgers(township, pace).write(folder.resolve(name));
            townships.add(TownshipLine.of(township, name));
        }
    }

    /**
     * Writes what is about the whole county.
     *
     * @param outline the county without its lines
     */
    public Overview finish(Dossier outline) throws IOException {
        List<Overview> parts = townships.stream().map(TownshipLine::overview).toList();
        Overview county = Overview.of(outline, parts);
        pace.timed(Pace.REPORT, () -> {
            new CountyPage(outline, county, townships).write(folder.resolve("report.html"));
            return folder;
        });
        new CountyBook(outline, townships).write(folder.resolve("全县汇总.xlsx"));
        new RunFile(county, Ledgers.files(folder)).write(folder.resolve("run.json"));
        return county;
    }
}
