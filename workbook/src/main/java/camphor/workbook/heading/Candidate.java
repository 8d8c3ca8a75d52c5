package camphor.workbook.heading;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One reading of a sheet: this row as the headings of that table. */
final class Candidate {
    private final HeaderLine line;
    private final TableHeadings headings;
    private final HeadingMapping.Entry mapping;
    private final Map<Integer, Fact> facts = new LinkedHashMap<>();
    private final Map<Integer, String> texts = new LinkedHashMap<>();

    Candidate(HeaderLine line, TableHeadings headings, HeadingMapping.Entry mapping) {
        this.line = line;
        this.headings = headings;
        this.mapping = mapping;
        for (int column = 0; column < line.columns().size(); column++) {
            read(column, line.columns().get(column));
        }
    }

    private void read(int column, List<HeaderLine.Reading> readings) {
        for (HeaderLine.Reading reading : readings) {
            Fact fact = fact(reading);
            if (fact != null) {
                facts.put(column, fact);
                texts.put(column, reading.text());
                return;
            }
        }
        texts.put(column, line.head().rows().get(line.row()).text(column));
    }

    private @Nullable Fact fact(HeaderLine.Reading reading) {
        String target = mapping.target(reading.normal());
        if (target == null) {
            return headings.fact(reading);
        }
        return headings.table().fact(target).orElse(null);
    }

    Table table() {
        return headings.table();
    }

    HeaderLine line() {
        return line;
    }

    TableHeadings headings() {
        return headings;
    }

    /** Headings that name facts a workbook can give, by column. */
    Map<Integer, Fact> given() {
        Map<Integer, Fact> given = new LinkedHashMap<>(facts);
        given.values().removeIf(fact -> fact.computed() || fact.isDerived());
        return given;
    }

    /** Headings by column, as read. */
    Map<Integer, String> texts() {
        return texts;
    }

    boolean knows(int column) {
        return facts.containsKey(column);
    }

    int known() {
        return new HashSet<>(given().values()).size();
    }

    List<String> missing() {
        Set<Fact> found = new HashSet<>(given().values());
        return headings.needed().stream()
                .filter(fact -> !found.contains(fact))
                .map(fact -> fact.label().zh())
                .toList();
    }

    /** Headings that several columns share, each with its columns' headings. */
    List<String> doubled() {
        Map<Fact, List<String>> columns = new LinkedHashMap<>();
        given().forEach((column, fact) ->
                columns.computeIfAbsent(fact, f -> new ArrayList<>()).add(texts.getOrDefault(column, "")));
        return columns.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey().label().zh() + "（" + String.join("、", entry.getValue()) + "）")
                .toList();
    }

    /** This reading, as a proposal: of several columns for one fact the first has it. */
    Proposal proposal() {
        Map<Integer, Fact> given = given();
        Set<Fact> had = new HashSet<>();
        List<Proposal.Guess> guesses = new ArrayList<>();
        texts.forEach((column, text) -> {
            Fact fact = given.get(column);
            Fact own = fact != null && had.add(fact) ? fact : null;
            boolean exact = own != null && Wording.normal(own.label().zh()).equals(Wording.normal(text));
            guesses.add(new Proposal.Guess(column, text.strip(), own, exact));
        });
        return new Proposal(table(), line.number(), guesses);
    }

    /** Two points for each fact found, three off for each needed one that is missing, and the hints of titles. */
    int score() {
        int score = 2 * known() - 3 * missing().size();
        return score + hint(line.titles(), 6, 3) + hint(line.file(), 4, 2);
    }

    private int hint(String words, int sheet, int label) {
        if (words.contains(headings.sheetTitle())) {
            return sheet;
        }
        return words.contains(headings.label()) ? label : 0;
    }
}
