package camphor.workbook.heading;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every heading under which the facts of one table are known, in normal form. */
final class TableHeadings {
    private final Table table;
    private final String sheetTitle;
    private final String label;
    private final Map<String, Fact> facts = new HashMap<>();

    TableHeadings(Table table) {
        this.table = table;
        this.sheetTitle = Wording.normal(table.sheet());
        this.label = Wording.normal(table.label().zh());
        for (Fact fact : table.facts()) {
            add(fact.label().zh(), fact);
        }
        for (Fact fact : table.facts()) {
            fact.aliases().forEach(alias -> add(alias, fact));
            add(fact.label().en(), fact);
            add(fact.id(), fact);
        }
        Map<String, Fact> bare = new HashMap<>();
        table.facts()
                .forEach(fact -> bare.putIfAbsent(
                        Wording.bare(Wording.normal(fact.label().zh())), fact));
        bare.forEach(facts::putIfAbsent);
        facts.remove("");
    }

    private void add(String heading, Fact fact) {
        facts.putIfAbsent(Wording.normal(heading), fact);
    }

    Table table() {
        return table;
    }

    /** The fact that a heading names, given or computed; null when the table knows no such heading. */
    @Nullable
    Fact fact(HeaderLine.Reading heading) {
        Fact exact = facts.get(heading.normal());
        return exact == null ? facts.get(heading.bare()) : exact;
    }

    /** Title of the table's workbook, in normal form. */
    String sheetTitle() {
        return sheetTitle;
    }

    /** Name of the table, in normal form. */
    String label() {
        return label;
    }

    /** Facts without which a row cannot be taken: the required ones, and the key where nothing can stand for it. */
    List<Fact> needed() {
        return table.facts().stream().filter(this::isNeeded).toList();
    }

    private boolean isNeeded(Fact fact) {
        boolean given = !fact.computed() && !fact.isDerived();
        boolean isKey = fact.id().equals(table.key());
        return given && (isKey ? !StandInKey.possible(table) : fact.required());
    }

    /** The label nearest to an unknown heading, if any is near enough to be a slip of the pen. */
    Optional<String> nearest(String heading) {
        String normal = Wording.normal(heading);
        return table.facts().stream()
                .filter(fact -> !fact.computed() && !fact.isDerived())
                .map(fact -> fact.label().zh())
                .min(Comparator.comparingInt(label -> Wording.distance(Wording.normal(label), normal)))
                .filter(label -> near(Wording.normal(label), normal));
    }

    private static boolean near(String label, String heading) {
        int distance = Wording.distance(label, heading);
        return distance <= Math.max(1, Math.min(label.length(), heading.length()) / 2)
                && distance < Math.min(label.length(), heading.length());
    }
}
