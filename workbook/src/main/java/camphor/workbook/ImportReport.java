package camphor.workbook;

import camphor.rules.Issue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What came of an import.
 *
 * @param sheets each sheet that was read
 * @param faults the first of the faults; all of them stand in the marked copies
 * @param faultCount all faults
 * @param issues headings not read, sheets and files passed over
 * @param refusals files that were refused; if there is one, nothing of the import may be kept
 */
public record ImportReport(
        List<SheetReport> sheets,
        List<CellFault> faults,
        long faultCount,
        List<Issue> issues,
        List<WorkbookRefused> refusals) {
    public ImportReport {
        sheets = List.copyOf(sheets);
        faults = List.copyOf(faults);
        issues = List.copyOf(issues);
        refusals = List.copyOf(refusals);
    }

    /**
     * What came of one sheet; the four counts add up to its rows.
     *
     * @param table id of the table it holds
     * @param taken rows handed on, some of them without a value that could not be read
     * @param rejected rows with a fault that makes them useless
     * @param duplicates rows equal to an earlier one in every column that was read
     * @param replaced rows for which a corrected row was imported instead
     */
    public record SheetReport(
            String file,
            String sheet,
            String table,
            int headerRow,
            long taken,
            long rejected,
            long duplicates,
            long replaced) {}

    /** Whether every file could be read to its end. */
    public boolean isWhole() {
        return refusals.isEmpty();
    }

    /** Table id → the files that delivered it. */
    public Map<String, List<String>> delivered() {
        return sheets.stream()
                .collect(Collectors.groupingBy(
                        SheetReport::table,
                        java.util.TreeMap::new,
                        Collectors.collectingAndThen(
                                Collectors.mapping(SheetReport::file, Collectors.toList()),
                                files -> files.stream().distinct().toList())));
    }

    public long taken() {
        return sheets.stream().mapToLong(SheetReport::taken).sum();
    }
}
