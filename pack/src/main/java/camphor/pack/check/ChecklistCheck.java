package camphor.pack.check;

import camphor.pack.Checklist;
import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.SourceText;
import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What checklists refer to is there: clause, phase, table, and the fact that an answer fills. */
final class ChecklistCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        Known known = Known.of(pack);
        for (Checklist checklist : pack.checklists()) {
            known.milestone(checklist.phase(), checklist.place(), faults);
            known.post(checklist.post(), checklist.place(), faults);
            String table = checklist.table();
            if (table != null) {
                known.table(table, checklist.place(), faults);
            }
            checklist.questions().forEach(question -> {
                known.clause(question.clause(), question.place(), faults);
                datum(question.asks(), pack.catalogue(), faults);
            });
            once(checklist.questions(), faults);
        }
    }

    private static void datum(@Nullable SourceText asks, Catalogue catalogue, Faults faults) {
        if (asks == null) {
            return;
        }
        String[] parts = asks.text().split("\\.", 2);
        Table table = catalogue.tables().get(parts[0]);
        if (table == null || parts.length < 2) {
            faults.unknown(
                    "unknown-table",
                    asks.start(),
                    new Label("数据表", "table"),
                    parts[0],
                    catalogue.tables().keySet());
        } else if (table.fact(parts[1]).isEmpty()) {
            List<String> facts = table.facts().stream().map(Fact::id).toList();
            faults.unknown(
                    "unknown-fact",
                    asks.part(parts[0].length() + 1, asks.text().length()).start(),
                    new Label("事实", "fact"),
                    parts[1],
                    facts);
        }
    }

    private static void once(List<Checklist.Question> questions, Faults faults) {
        Map<String, Checklist.Question> byId = new HashMap<>();
        for (Checklist.Question question : questions) {
            Checklist.Question first = byId.putIfAbsent(question.id(), question);
            if (first != null && !question.id().isEmpty()) {
                faults.error(
                        "duplicate-id",
                        question.place(),
                        "问题 “" + question.id() + "” 已在 " + first.place() + " 定义过",
                        "question \"" + question.id() + "\" is already defined at " + first.place());
            }
        }
    }
}
