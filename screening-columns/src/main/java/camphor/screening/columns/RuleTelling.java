package camphor.screening.columns;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells one rule's findings, some rows at a time. For one thread. */
final class RuleTelling {
    private final int number;
    private final Marks marks;
    private final ToldRule rule;
    private final Names names;
    private final @Nullable Sentence wording;
    private final Sentence evidence;

    private final ToldValues values;

    /** @param number the rule's place in the run */
    RuleTelling(int number, Marks marks, ToldRule rule, ToldValues values, Names names) {
        this.values = values;
        this.number = number;
        this.marks = marks;
        this.rule = rule;
        this.names = names;
        List<ToldRule.Part> parts = rule.wording();
        wording = parts == null ? null : new Sentence(parts, values);
        evidence = new Sentence(rule.evidence(), values);
    }

    /** Has the texts read of those who are hit. */
    void want(int rows) {
        Batch.ofEach(next -> marks.nextHit(next, rows), 0, rows, values::want);
    }

    void tell(int from, int until, FoundFile file) {
        Batch.ofEach(next -> marks.next(next, until), from, until, batch -> tell(batch, file));
    }

    private void tell(Batch batch, FoundFile file) {
        for (int at = 0; at < batch.size(); at++) {
            boolean hit = marks.isHit(batch.rows()[at]);
            file.add(
                    number,
                    hit,
                    names.subject(batch, at),
                    names.household(batch, at),
                    names.village(batch, at),
                    hit && wording != null ? wording.on(batch, at) : null,
                    hit ? evidence.on(batch, at) : rule.missing(batch, at));
        }
    }
}
