package camphor.ledger;

import camphor.ledger.report.ReportPage;
import camphor.ledger.sheet.Bulletin;
import camphor.ledger.sheet.EntitlementLedger;
import camphor.ledger.sheet.GapLedger;
import camphor.ledger.sheet.IndicatorLedger;
import camphor.ledger.sheet.ProblemLedger;
import camphor.ledger.sheet.UnitBook;
import camphor.ledger.sheet.VillageBook;
import camphor.pack.Organisation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Writes every ledger of a dossier into a folder that the caller keeps whole or drops. */
public final class Ledgers {
    private final Dossier dossier;
    private final Pace pace;

    public Ledgers(Dossier dossier) {
        this(dossier, new Pace());
    }

    public Ledgers(Dossier dossier, Pace pace) {
        this.dossier = dossier;
        this.pace = pace;
    }

    /** The files written, relative to the folder, in the order in which people should open them. */
    public List<Path> write(Path folder) throws IOException {
        Files.createDirectories(folder);
        pace.timed(Pace.WORKBOOKS, () -> {
            sheets(folder);
            books(folder);
            return folder;
        });
        pace.timed(Pace.REPORT, () -> {
            new ReportPage(dossier).write(folder.resolve("report.html"));
            return folder;
        });
        List<Path> files = files(folder);
        new RunFile(Overview.of(dossier), files).write(folder.resolve("run.json"));
        return files;
    }

    private void sheets(Path folder) {
        new ProblemLedger(dossier).write(folder.resolve("问题台账.xlsx"));
        new GapLedger(dossier).write(folder.resolve("数据缺口清单.xlsx"));
        new EntitlementLedger(dossier).write(folder.resolve("政策应享未享清单.xlsx"));
        new IndicatorLedger(dossier).write(folder.resolve("指标表.xlsx"));
        new Bulletin(dossier).write(folder.resolve("工作通报.xlsx"));
    }

    private void books(Path folder) {
        for (Unit unit : dossier.units()) {
            if (!unit.id().equals(Organisation.VILLAGES)) {
                new UnitBook(dossier, unit).write(folder.resolve("责任单位").resolve(fileName(unit.name())));
            }
        }
        for (Village village : dossier.villages()) {
            new VillageBook(dossier, village).write(folder.resolve("村").resolve(fileName(village.name())));
        }
    }

    private static String fileName(String name) {
        return inFileNames(name) + ".xlsx";
    }

    /** The name without what file systems do not take. */
    static String inFileNames(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
    }

    /** The workbooks and pages below a folder, relative to it. */
    public static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(file ->
                            file.toString().endsWith(".xlsx") || file.toString().endsWith(".html"))
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        }
    }
}
