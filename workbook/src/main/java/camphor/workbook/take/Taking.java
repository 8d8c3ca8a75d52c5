package camphor.workbook.take;

import camphor.rules.fact.Catalogue;
import camphor.workbook.ImportReport;
import camphor.workbook.ImportReport.SheetReport;
import camphor.workbook.RowSink;
import camphor.workbook.SourceFile;
import camphor.workbook.VillageNames;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.heading.ColumnChoice;
import camphor.workbook.heading.HeadingMapping;
import camphor.workbook.heading.Recogniser;
import camphor.workbook.heading.Recognition;
import camphor.workbook.in.Limits;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One import from its first file to its report. */
public final class Taking {
    private final Catalogue catalogue;
    private final VillageNames villages;
    private final WorkbookReader reader;
    private final Planning planning;
    private final Progress progress = new Progress();
    private final List<SheetReport> sheets = new ArrayList<>();
    private final Set<String> delivered = new HashSet<>();

    public Taking(Catalogue catalogue, VillageNames villages, HeadingMapping mapping, Limits limits) {
        this.catalogue = catalogue;
        this.villages = villages;
        this.reader = new WorkbookReader(limits);
        this.planning = new Planning(reader, new Recogniser(catalogue, mapping));
    }

    /** Looks at all files, and if none is refused reads them all. */
    public ImportReport take(List<SourceFile> files, @Nullable Path copies, RowSink sink) {
        files.forEach(planning::look);
        if (planning.refusals().isEmpty()) {
            planning.files().forEach(file -> take(file, copies, sink));
        }
        return new ImportReport(
                sheets, progress.faults(), progress.faultCount(), planning.issues(), planning.refusals());
    }

    /** Reads one sheet as somebody says. */
    public ImportReport take(SourceFile file, ColumnChoice choice, @Nullable Path copies, RowSink sink) {
        planning.look(file, choice);
        planning.files().forEach(planned -> take(planned, copies, sink));
        return new ImportReport(
                sheets, progress.faults(), progress.faultCount(), planning.issues(), planning.refusals());
    }

    private void take(PlannedFile planned, @Nullable Path folder, RowSink sink) {
        SourceFile file = planned.file();
        try (SourceWorkbook workbook = reader.open(file.path(), file.name());
                FaultCopies copies = new FaultCopies(folder, file.name())) {
            for (Map.Entry<Integer, Recognition> entry : planned.sheets().entrySet()) {
                Recognition sheet = entry.getValue();
                if (delivered.add(sheet.table().id())) {
                    sink.delivered(sheet.table().id());
                }
                RowTaker taker = new RowTaker(sheet, catalogue, villages);
                sheets.add(new SheetTaking(sheet, taker, sink, progress, copies)
                        .take(workbook.sheets().get(entry.getKey())));
            }
        } catch (WorkbookRefused refused) {
            planning.refusals().add(refused);
        }
    }
}
