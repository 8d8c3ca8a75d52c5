package camphor.screening.columns;

import camphor.screening.ScreeningRule;
import java.util.HashMap;
import java.util.Map;

/** One thread's readings of terms, by the table on whose rows they are read. */
final class Worker {
    private final Shelf shelf;
    private final Map<String, Forms> forms = new HashMap<>();

    private final Map<ScreeningRule, ToldRule> told = new HashMap<>();

    Worker(Shelf shelf) {
        this.shelf = shelf;
    }

    Forms forms(String table) {
        Forms known = forms.get(table);
        if (known == null) {
            known = new Forms(shelf, this, table);
            forms.put(table, known);
        }
        return known;
    }

    /** What is told of a rule's findings. */
    ToldRule told(ScreeningRule rule) {
        ToldRule known = told.get(rule);
        if (known == null) {
            known = new ToldRule(rule, shelf.run().catalogue(), shelf.table(rule.subject()), forms(rule.subject()));
            told.put(rule, known);
        }
        return known;
    }
}
