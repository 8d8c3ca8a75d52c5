package camphor.cli;

import camphor.ledger.Pace;
import camphor.pack.Pack;
import camphor.rules.Label;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.workbook.Import;
import camphor.workbook.ImportReport;
import camphor.workbook.RowSink;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.heading.HeadingMapping;
import camphor.workbook.heading.MappingFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Takes a folder of workbooks in and makes a snapshot of it. */
final class Intake {
    private static final int TOLD_EACH = 5_000;
    private static final Label READING = new Label("导入", "import");
    private static final Label PACKING = new Label("快照", "snapshot");

    private final Pack pack;
    private final ScreeningEngine engine;
    private final Terminal terminal;
    private final Pace pace;

    Intake(Pack pack, ScreeningEngine engine, Terminal terminal, Pace pace) {
        this.pack = pack;
        this.engine = engine;
        this.terminal = terminal;
        this.pace = pace;
    }

    /** What came of it. */
    record Taken(Snapshot snapshot, ImportReport report) {}

    /**
     * Reads all files of the folder.
     *
     * @param mapping file that corrects headings; null when there is none
     * @param copies folder for the marked copies of files with faults
     */
    Taken take(Path folder, @Nullable Path mapping, Path snapshot, Path copies, LocalDate asOf) throws IOException {
        HeadingMapping headings = mapping == null ? HeadingMapping.none() : MappingFile.read(mapping);
        Import importing = new Import(pack.catalogue(), Packs.villageNames(pack), headings);
        try (SnapshotWriter writer = engine.snapshot(pack.catalogue(), snapshot, asOf)) {
            ImportReport report =
                    pace.timed(READING, () -> importing.run(folder, copies, new IntoSnapshot(writer, terminal)));
            terminal.done();
            refuseBroken(report);
            return new Taken(pace.timed(PACKING, writer::finish), report);
        }
    }

    private static void refuseBroken(ImportReport report) {
        if (!report.isWhole()) {
            StringBuilder zh = new StringBuilder("有文件不能读取，未导入任何数据：");
            StringBuilder en = new StringBuilder("some files cannot be read; nothing was imported:");
            for (WorkbookRefused refused : report.refusals()) {
                zh.append("\n  ")
                        .append(refused.file())
                        .append("：")
                        .append(refused.reason().zh());
                en.append("\n  ")
                        .append(refused.file())
                        .append(": ")
                        .append(refused.reason().en());
            }
            throw new Refused(zh.toString(), en.toString());
        }
        if (report.sheets().isEmpty()) {
            throw new Refused("文件夹里没有可以导入的名单", "the folder holds no list that can be imported");
        }
    }

    /** Hands rows on and tells how many there were. */
    private static final class IntoSnapshot implements RowSink {
        private static final Label ROWS = new Label("读取名单（行）", "reading the lists (rows)");

        private final SnapshotWriter writer;
        private final Terminal terminal;
        private int count;

        IntoSnapshot(SnapshotWriter writer, Terminal terminal) {
            this.writer = writer;
            this.terminal = terminal;
        }

        @Override
        public void delivered(String table) {
            writer.delivered(table);
        }

        @Override
        public void row(String table, @Nullable Object[] storedFacts, String source) {
            writer.row(table, storedFacts, source);
            if (++count % TOLD_EACH == 0) {
                terminal.step(ROWS, count, count);
            }
        }
    }
}
