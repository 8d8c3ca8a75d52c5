package camphor.workbook.heading;

import camphor.rules.Issue;
import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.workbook.Refusal;
import camphor.workbook.WorkbookRefused;
import camphor.workbook.in.SourceSheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Finds the table that a sheet holds and the row of its headings. Every row of the sheet's start is read as the headings
 * of every table; the reading that explains most wins, titles and names only tip the scales, a tie is refused.
 */
public final class Recogniser {
    /** Fewer known headings than this are chance. */
    private static final int LEAST_KNOWN = 2;

    private final List<TableHeadings> tables;
    private final HeadingMapping mapping;

    public Recogniser(Catalogue catalogue, HeadingMapping mapping) {
        this.tables =
                catalogue.tables().values().stream().map(TableHeadings::new).toList();
        this.mapping = mapping;
        MappingCheck.refuseUnknown(mapping, catalogue);
    }

    /**
     * Recognises a sheet.
     *
     * @return empty when the sheet holds nothing that looks like a table of the catalogue
     * @throws WorkbookRefused when it does, but cannot be taken: ambiguous, columns missing or doubled
     */
    public Optional<Recognition> recognise(String file, SourceSheet sheet) {
        SheetHead head = SheetHead.of(file, sheet);
        List<Candidate> candidates = new ArrayList<>(candidates(head));
        candidates.removeIf(candidate -> candidate.known() < LEAST_KNOWN);
        Optional<Candidate> best = candidates.stream().max(byScore());
        best.ifPresent(winner -> refuseUnclear(head, winner, candidates));
        return best.map(winner -> recognition(head, winner));
    }

    /** The likeliest way to read a sheet, for somebody who may correct it; empty when no heading is known at all. */
    public Optional<Proposal> propose(String file, SourceSheet sheet) {
        SheetHead head = SheetHead.of(file, sheet);
        return candidates(head).stream()
                .filter(candidate -> candidate.known() > 0)
                .max(byScore())
                .map(Candidate::proposal);
    }

    /** The table that comes nearest, for the message that none was found. */
    public String nearest(String file, SourceSheet sheet) {
        SheetHead head = SheetHead.of(file, sheet);
        return candidates(head).stream()
                .max(byScore())
                .map(nearest -> nearest.table().sheet())
                .orElse("-");
    }

    private static Comparator<Candidate> byScore() {
        return Comparator.comparingInt(Candidate::score)
                .thenComparing(Comparator.comparingInt(
                                (Candidate candidate) -> candidate.line().row())
                        .reversed());
    }

    private List<Candidate> candidates(SheetHead head) {
        HeadingMapping.Entry entry = mapping.entry(head.file(), head.sheet());
        List<Candidate> candidates = new ArrayList<>();
        for (int row = 0; row < head.rows().size(); row++) {
            HeaderLine line = HeaderLine.of(head, row);
            if (entry.headerRow() > 0 && entry.headerRow() != line.number()) {
                continue;
            }
            for (TableHeadings table : tables) {
                if (entry.table() == null || entry.table().equals(table.table().id())) {
                    candidates.add(new Candidate(line, table, entry));
                }
            }
        }
        return candidates;
    }

    private static void refuseUnclear(SheetHead head, Candidate winner, List<Candidate> candidates) {
        List<String> equals = candidates.stream()
                .filter(other -> other.score() == winner.score()
                        && other.line().row() == winner.line().row())
                .map(other -> other.table().sheet())
                .toList();
        if (equals.size() > 1) {
            throw Refusal.AMBIGUOUS_TABLE.of(head.file(), head.sheet(), String.join("、", equals));
        }
        if (!winner.missing().isEmpty()) {
            throw Refusal.MISSING_HEADINGS.of(
                    head.file(), head.sheet(), winner.table().sheet(), String.join("、", winner.missing()));
        }
        if (!winner.doubled().isEmpty()) {
            throw Refusal.DUPLICATE_HEADINGS.of(head.file(), head.sheet(), String.join("；", winner.doubled()));
        }
    }

    private Recognition recognition(SheetHead head, Candidate winner) {
        Map<Integer, Fact> given = winner.given();
        List<Column> columns = given.entrySet().stream()
                .map(entry -> column(entry.getKey(), entry.getValue(), winner))
                .toList();
        List<String> headings = head.rows().get(winner.line().row()).texts().stream()
                .map(String::strip)
                .toList();
        List<List<String>> titles = head.rows().subList(0, winner.line().row()).stream()
                .map(SheetHead.Line::texts)
                .toList();
        return new Recognition(
                head.file(),
                head.sheet(),
                winner.table(),
                titles,
                winner.line().number(),
                headings,
                columns,
                headings.indexOf(Recognition.ORIGIN),
                headings.indexOf(Recognition.PROBLEM),
                unknown(head, winner));
    }

    private static Column column(int index, Fact fact, Candidate winner) {
        String heading = Objects.requireNonNull(winner.texts().get(index));
        boolean tenThousands = Wording.inTenThousands(Wording.normal(heading))
                && !Wording.inTenThousands(Wording.normal(fact.label().zh()));
        return new Column(index, heading.strip(), fact, tenThousands);
    }

    private List<Issue> unknown(SheetHead head, Candidate winner) {
        List<Issue> issues = new ArrayList<>();
        winner.texts().forEach((column, text) -> {
            if (!text.isBlank() && !winner.knows(column) && !expected(head, text)) {
                Place place = new Place(
                        head.file() + " / " + head.sheet(), winner.line().number(), column + 1);
                issues.add(Issue.warning("unknown-heading", place, message(text.strip(), winner)));
            }
        });
        return issues;
    }

    private boolean expected(SheetHead head, String text) {
        String normal = Wording.normal(text);
        return normal.equals(Recognition.PROBLEM)
                || normal.equals(Recognition.ORIGIN)
                || normal.equals("序号")
                || HeadingMapping.IGNORE.equals(
                        mapping.entry(head.file(), head.sheet()).target(normal));
    }

    private static Label message(String heading, Candidate winner) {
        Optional<String> near = winner.headings().nearest(heading);
        String zh = "列「" + heading + "」在「" + winner.table().sheet() + "」中没有对应的数据项，未读取";
        String en =
                "column \"" + heading + "\" is no fact of \"" + winner.table().sheet() + "\" and was not read";
        return new Label(
                zh + near.map(label -> "；是否为「" + label + "」？").orElse(""),
                en + near.map(label -> "; did you mean \"" + label + "\"?").orElse(""));
    }
}
