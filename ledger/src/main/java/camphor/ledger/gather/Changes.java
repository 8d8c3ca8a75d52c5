package camphor.ledger.gather;

import camphor.ledger.Run;
import camphor.rules.record.Truth;
import camphor.screening.Change;
import camphor.screening.Comparison;
import camphor.screening.Finding;
import camphor.screening.Findings;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What became of the earlier run's findings. */
final class Changes {
    private final Map<String, Change.Kind> kinds = new HashMap<>();
    private final Run.@Nullable Previous previous;

    private Changes(Run.@Nullable Previous previous) {
        this.previous = previous;
    }

    static Changes between(@Nullable Findings earlier, Findings now) {
        if (earlier == null) {
            return new Changes(null);
        }
        Comparison comparison = now.compare(earlier, Truth.HIT);
        long gone = 0;
        long outOfSight = 0;
        for (Comparison.ChangeCount count : comparison.counts()) {
            gone += count.kind() == Change.Kind.GONE ? count.count() : 0;
            outOfSight += count.outOfSight();
        }
        long total = earlier.counts().stream().mapToLong(count -> count.hits()).sum();
        Changes changes =
                new Changes(new Run.Previous(earlier.run().run(), earlier.run().asOf(), total, gone, outOfSight));
        changes.take(comparison);
        return changes;
    }

    private void take(Comparison comparison) {
        try (Stream<Change> all = comparison.changes()) {
            all.forEach(change -> {
                Finding after = change.after();
                if (after != null && change.kind() != Change.Kind.GONE) {
                    kinds.put(key(after), change.kind());
                }
            });
        }
    }

    Run.@Nullable Previous previous() {
        return previous;
    }

    /** Null when there is no earlier run. */
    Change.@Nullable Kind of(Finding finding) {
        return previous == null ? null : kinds.getOrDefault(key(finding), Change.Kind.NEW);
    }

    private static String key(Finding finding) {
        return finding.rule() + "\n" + finding.subjectKey();
    }
}
