package camphor.pack.explain;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Range;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.List;

/** What else the dictionary says of a fact: range, aliases, where it comes from, how it is computed. */
final class FactNotes {
    private FactNotes() {}

    static String of(Table table, Fact fact) {
        List<String> notes = new ArrayList<>();
        if (fact.required()) {
            notes.add("必填 required");
        }
        Range range = fact.range();
        if (range != null) {
            notes.add(range.min().toPlainString() + "–" + range.max().toPlainString());
        }
        if (fact.derive() != null) {
            notes.add("推算 derived: `" + fact.derive() + "`");
        }
        if (fact.computed()) {
            notes.add("导入时计算 computed on import");
        }
        if (!fact.aliases().isEmpty()) {
            notes.add("表头 headings: " + String.join("、", fact.aliases()));
        }
        if (!fact.origin().equals(table.origin())) {
            notes.add("来源 origin: " + fact.origin().zh() + " · " + fact.origin().en());
        }
        return String.join("；", notes);
    }
}
