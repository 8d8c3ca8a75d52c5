package camphor.workbook.take;

import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Place;
import camphor.workbook.Refusal;
import camphor.workbook.SourceFile;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.heading.ColumnChoice;
import camphor.workbook.heading.Recogniser;
import camphor.workbook.heading.Recognition;
import camphor.workbook.in.SourceSheet;
import camphor.workbook.in.SourceWorkbook;
import camphor.workbook.in.WorkbookReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Looks at the start of every file before the first row is taken, so that most refusals come before any work. */
final class Planning {
    private static final int HEADER_ROWS = 15;

    private final WorkbookReader reader;
    private final Recogniser recogniser;
    private final List<PlannedFile> files = new ArrayList<>();
    private final List<Issue> issues = new ArrayList<>();
    private final List<WorkbookRefused> refusals = new ArrayList<>();

    Planning(WorkbookReader reader, Recogniser recogniser) {
        this.reader = reader;
        this.recogniser = recogniser;
    }

    void look(SourceFile file) {
        if (!file.isTable()) {
            pass(file.name(), "file-passed-over", "不是表格文件，未读取", "no workbook; not read");
            return;
        }
        try (SourceWorkbook workbook = reader.open(file.path(), file.name())) {
            files.add(new PlannedFile(file, recognised(file, workbook)));
        } catch (WorkbookRefused refused) {
            refusals.add(refused);
        }
    }

    /** The same for one sheet, of which somebody says how it is to be read. */
    void look(SourceFile file, ColumnChoice choice) {
        try (SourceWorkbook workbook = reader.open(file.path(), file.name())) {
            for (int i = 0; i < workbook.sheets().size(); i++) {
                SourceSheet sheet = workbook.sheets().get(i);
                if (sheet.name().equals(choice.sheet())) {
                    files.add(new PlannedFile(file, Map.of(i, choice.of(file.name(), sheet))));
                    return;
                }
            }
            throw Refusal.EMPTY_WORKBOOK.of(file.name());
        } catch (WorkbookRefused refused) {
            refusals.add(refused);
        }
    }

    private Map<Integer, Recognition> recognised(SourceFile file, SourceWorkbook workbook) {
        Map<Integer, Recognition> recognised = new LinkedHashMap<>();
        List<SourceSheet> unknown = new ArrayList<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            SourceSheet sheet = workbook.sheets().get(i);
            if (sheet.hidden() || isEmpty(sheet)) {
                continue;
            }
            Optional<Recognition> found = recogniser.recognise(file.name(), sheet);
            if (found.isPresent()) {
                recognised.put(i, found.get());
                issues.addAll(found.get().issues());
            } else {
                unknown.add(sheet);
            }
        }
        refuseUseless(file.name(), recognised, unknown);
        return recognised;
    }

    private void refuseUseless(String file, Map<Integer, Recognition> recognised, List<SourceSheet> unknown) {
        if (recognised.isEmpty() && unknown.isEmpty()) {
            throw Refusal.EMPTY_WORKBOOK.of(file);
        }
        if (recognised.isEmpty()) {
            throw Refusal.NO_HEADER.of(file, HEADER_ROWS, recogniser.nearest(file, unknown.get(0)));
        }
        for (SourceSheet sheet : unknown) {
            pass(file + " / " + sheet.name(), "sheet-passed-over", "没有认识的表头，未读取", "no known headings; not read");
        }
    }

    private static boolean isEmpty(SourceSheet sheet) {
        boolean[] empty = {true};
        sheet.read(row -> {
            empty[0] = false;
            return false;
        });
        return empty[0];
    }

    private void pass(String what, String code, String zh, String en) {
        issues.add(Issue.warning(code, Place.of(what), new Label(what + "：" + zh, what + ": " + en)));
    }

    /** Corrections come first, the latest before the earlier. */
    List<PlannedFile> files() {
        return files.stream()
                .sorted(Comparator.comparing((PlannedFile file) -> !file.isCorrection())
                        .thenComparing(file -> file.file().name(), Corrections.latestFirst()))
                .toList();
    }

    List<Issue> issues() {
        return issues;
    }

    List<WorkbookRefused> refusals() {
        return refusals;
    }
}
