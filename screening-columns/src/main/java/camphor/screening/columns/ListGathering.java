package camphor.screening.columns;

import camphor.rules.term.Path;
import camphor.rules.term.Term;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All that is gathered from one list by one fact of its rows, in one pass over them. */
final class ListGathering {
    private final KeyColumns.Key by;
    private final int depth;
    private final Map<Term, Accumulator> accumulators = new LinkedHashMap<>();

    /** @param depth 1 for what reads no other gathering, else one more than what it reads */
    ListGathering(KeyColumns.Key by, int depth) {
        this.by = by;
        this.depth = depth;
    }

    KeyColumns.Key by() {
        return by;
    }

    int depth() {
        return depth;
    }

    /** The same aggregate of another owner is the same thing gathered. */
    Accumulator accumulator(Term.Aggregate aggregate) {
        Term asked = new Term.Aggregate(
                aggregate.by(),
                Path.HERE,
                by.table(),
                by.fact(),
                aggregate.condition(),
                aggregate.value(),
                aggregate.type());
        return accumulators.computeIfAbsent(asked, key -> new Accumulator(aggregate));
    }

    /** Empties what was gathered, for so many owners. */
    void begin(int owners) {
        accumulators.values().forEach(each -> each.begin(owners));
    }

    /** What a worker adds up, read by its own forms. */
    List<Adding> additions(Forms forms) {
        List<Adding> additions = new ArrayList<>();
        for (Accumulator each : accumulators.values()) {
            Term value = each.asked().value();
            Verdicts met = forms.verdicts(each.asked().condition());
            Numbers counted = (Numbers) (value == null ? Numbers.constant(0, 1) : forms.of(value));
            additions.add(new Adding(met, counted, each));
        }
        return additions;
    }
}
