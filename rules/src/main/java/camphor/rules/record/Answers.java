package camphor.rules.record;

import camphor.rules.term.Term;
import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the parts of one rule answer on one record; each part is read once, however often a proof looks at it. */
final class Answers {
    private final Row row;
    private final IdentityHashMap<Term, Optional<Object>> known = new IdentityHashMap<>();

    Answers(Row row) {
        this.row = row;
    }

    @Nullable
    Object of(Term term) {
        Optional<Object> answer = known.get(term);
        if (answer == null) {
            answer = Optional.ofNullable(Reading.of(term).on(row));
            known.put(term, answer);
        }
        return answer.orElse(null);
    }
}
