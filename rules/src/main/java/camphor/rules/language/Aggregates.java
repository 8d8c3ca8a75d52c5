package camphor.rules.language;

import camphor.rules.term.Gathering;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes one value of a list's records, as seen from where the list is named. */
final class Aggregates {
    private Aggregates() {}

    static Optional<Term> exists(Call call, Meaning.Rows rows, Term condition) {
        Term both = Logic.and(List.of(rows.condition(), condition));
        return of(call, rows, Gathering.EXISTS, both, null, Type.BOOLEAN);
    }

    static Optional<Term> count(Call call, Meaning.Rows rows) {
        return of(call, rows, Gathering.COUNT, rows.condition(), null, Type.integer(0, Numbers.MOST_ROWS));
    }

    static Optional<Term> gathered(Call call, Meaning.Mapped mapped, Gathering by, Type type) {
        return of(call, mapped.rows(), by, mapped.rows().condition(), mapped.value(), type);
    }

    private static Optional<Term> of(
            Call call, Meaning.Rows rows, Gathering by, Term condition, @Nullable Term value, Type type) {
        Optional<Path> owner = call.translation().named().carried(call.part(), rows.frame(), rows.at(), call.scope());
        return owner.map(at ->
                new Term.Aggregate(by, at, rows.owner().id(), rows.relation().id(), condition, value, type));
    }
}
