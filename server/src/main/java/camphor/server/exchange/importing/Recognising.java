package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.SHEET_UNKNOWN;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.exchange.importing.Layout.Heading;
import camphor.workbook.heading.ColumnChoice;
import camphor.workbook.heading.HeadingMapping;
import camphor.workbook.heading.Proposal;
import camphor.workbook.heading.Recogniser;
import camphor.workbook.in.SourceSheet;
import camphor.workbook.in.SourceWorkbook;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds out how an open workbook is most likely to be read, by what was said of its headings before, else by their words. */
final class Recognising {
    private static final int FIRST_ROWS = 15;

    private final Catalogue own;
    private final Remembered remembered;
    private final String division;

    /**
     * For one who may bring in these tables.
     *
     * @param own the catalogue with nothing but them
     */
    Recognising(Catalogue own, Remembered remembered, String division) {
        this.own = own;
        this.remembered = remembered;
        this.division = division;
    }

    /** The best reading of the sheet that is best understood; of a workbook that nobody understands, its first sheet. */
    Layout of(SourceWorkbook workbook, @Nullable String table) {
        List<SourceSheet> sheets =
                workbook.sheets().stream().filter(sheet -> !sheet.hidden()).toList();
        List<String> names = sheets.stream().map(SourceSheet::name).toList();
        Layout best = null;
        for (SourceSheet sheet : sheets) {
            Layout layout = of(workbook, names, sheet, table, 0);
            best = best == null || known(layout) > known(best) ? layout : best;
        }
        if (best == null) {
            throw SHEET_UNKNOWN.at("sheet", workbook.file());
        }
        return best;
    }

    /** The best reading of one sheet; with a table or a row of headings only readings of those. */
    Layout of(SourceWorkbook workbook, String sheetName, @Nullable String table, int headerRow) {
        List<String> names = workbook.sheets().stream()
                .filter(sheet -> !sheet.hidden())
                .map(SourceSheet::name)
                .toList();
        SourceSheet sheet = workbook.sheets().stream()
                .filter(any -> any.name().equals(sheetName))
                .findFirst()
                .orElseThrow(() -> SHEET_UNKNOWN.at("sheet", sheetName));
        return of(workbook, names, sheet, table, headerRow);
    }

    private static long known(Layout layout) {
        return layout.columns().stream().filter(column -> column.fact() != null).count();
    }

    private Layout of(
            SourceWorkbook workbook, List<String> names, SourceSheet sheet, @Nullable String table, int headerRow) {
        Optional<Proposal> proposal = proposal(workbook.file(), sheet, table, headerRow);
        int row = proposal.map(Proposal::headerRow).orElseGet(() -> headerRow > 0 ? headerRow : first(workbook, sheet));
        Map<Integer, String> headings = headings(workbook.file(), sheet, row);
        Optional<Remembered.Mapping> before = remembered
                .of(division, List.copyOf(headings.values()))
                .filter(mapping -> own.tables().containsKey(mapping.table()))
                .filter(mapping -> table == null || table.equals(mapping.table()));
        Map<Integer, List<String>> samples = Samples.of(sheet, row, headings.keySet());
        List<Heading> columns = new ArrayList<>();
        headings.forEach(
                (index, heading) -> columns.add(before.map(mapping -> remembered(index, heading, mapping, samples))
                        .orElseGet(() -> guessed(index, heading, proposal, samples))));
        String found = before.map(Remembered.Mapping::table)
                .or(() -> proposal.map(Proposal::table).map(Table::id))
                .orElse(table);
        return new Layout(names, found, sheet.name(), row, columns, found != null && Replacing.byHabit(found));
    }

    private Optional<Proposal> proposal(String file, SourceSheet sheet, @Nullable String table, int headerRow) {
        HeadingMapping mapping = table == null && headerRow == 0
                ? HeadingMapping.none()
                : new HeadingMapping(List.of(new HeadingMapping.Entry(null, null, table, headerRow, Map.of())));
        return new Recogniser(own, mapping).propose(file, sheet);
    }

    private static int first(SourceWorkbook workbook, SourceSheet sheet) {
        for (int row = 1; row <= FIRST_ROWS; row++) {
            if (!headings(workbook.file(), sheet, row).isEmpty()) {
                return row;
            }
        }
        return 1;
    }

    /** Headings by column, those that say something. */
    static Map<Integer, String> headings(String file, SourceSheet sheet, int row) {
        List<String> texts = ColumnChoice.headings(file, sheet, row);
        Map<Integer, String> headings = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            if (!texts.get(i).isBlank()) {
                headings.put(i, texts.get(i));
            }
        }
        return headings;
    }

    private static Heading remembered(
            int index, String heading, Remembered.Mapping mapping, Map<Integer, List<String>> samples) {
        String fact = mapping.facts().getOrDefault(index, "");
        return new Heading(
                index,
                heading,
                samples.getOrDefault(index, List.of()),
                fact.isEmpty() ? null : fact,
                fact.isEmpty() ? "none" : "remembered");
    }

    private static Heading guessed(
            int index, String heading, Optional<Proposal> proposal, Map<Integer, List<String>> samples) {
        Proposal.Guess guess = proposal.flatMap(found -> found.columns().stream()
                        .filter(any -> any.index() == index)
                        .findFirst())
                .filter(any -> any.fact() != null)
                .orElse(null);
        List<String> seen = samples.getOrDefault(index, List.of());
        if (guess == null || guess.fact() == null) {
            return new Heading(index, heading, seen, null, "none");
        }
        return new Heading(index, heading, seen, guess.fact().id(), guess.exact() ? "exact" : "synonym");
    }
}
