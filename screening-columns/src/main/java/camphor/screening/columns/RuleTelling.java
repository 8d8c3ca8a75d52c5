package camphor.screening.columns;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells one rule's findings, some rows at a time. For one thread. */
final class RuleTelling {
    private final int number;
    private final Marks marks;
    private final ToldRule rule;
    private final Texts texts;
    private final @Nullable Sentence wording;
    private final Sentence evidence;

    /** @param number the rule's place in the run */
    RuleTelling(int number, Marks marks, ToldRule rule, ToldValues values, Texts texts) {
        this.number = number;
        this.marks = marks;
        this.rule = rule;
        this.texts = texts;
        List<ToldRule.Part> parts = rule.wording();
        wording = parts == null ? null : new Sentence(parts, values);
        evidence = new Sentence(rule.evidence(), values);
    }

    void tell(int from, int until, FoundTable table) {
        int[] rows = new int[Batch.MOST];
        int count = 0;
        for (int row = marks.next(from, until); row < until; row = marks.next(row + 1, until)) {
            rows[count++] = row;
            if (count == rows.length) {
                tell(new Batch(rows.clone(), count), table);
                count = 0;
            }
        }
        if (count > 0) {
            tell(new Batch(Arrays.copyOf(rows, count), count), table);
        }
    }

    private void tell(Batch batch, FoundTable table) {
        for (int at = 0; at < batch.size(); at++) {
            int row = batch.rows()[at];
            boolean hit = marks.isHit(row);
            String found = hit && wording != null ? wording.on(batch, at) : null;
            table.add(number, texts, row, hit, found, hit ? evidence.on(batch, at) : rule.missing(batch, at));
        }
    }
}
