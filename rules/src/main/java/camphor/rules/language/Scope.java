package camphor.rules.language;

import camphor.rules.term.Moved;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The names that are bound at one place of a text, and the record on which that place is read. */
record Scope(Frame frame, Map<String, Bound> names) {
    /** @param frame in which the meaning was bound */
    record Bound(Meaning meaning, Frame frame) {}

    Scope {
        names = Map.copyOf(names);
    }

    /** The same place with one name more. */
    Scope with(String name, Meaning meaning) {
        return within(frame, name, meaning);
    }

    /** Inside an aggregate: read on the list's records. */
    Scope within(Frame inner, String name, Meaning meaning) {
        Map<String, Bound> more = new HashMap<>(names);
        more.put(name, new Bound(meaning, inner));
        return new Scope(inner, more);
    }

    Set<String> known() {
        return names.keySet();
    }

    /** What the name means here; empty when its value cannot be seen from this frame's record. */
    Optional<Meaning> lookUp(String name) {
        Bound bound = names.get(name);
        if (bound == null) {
            throw new IllegalStateException(name + " is not bound");
        }
        if (bound.meaning() instanceof Meaning.Value value) {
            return carry(value.term(), bound.frame()).map(Meaning.Value::new);
        }
        return Optional.of(bound.meaning());
    }

    private Optional<Term> carry(Term term, Frame from) {
        boolean[] lost = {false};
        Term moved = term.read(new Moved(path -> {
            Optional<Path> carried = frame.carry(path, from);
            lost[0] |= carried.isEmpty();
            return carried.orElse(path);
        }));
        return lost[0] ? Optional.empty() : Optional.of(moved);
    }
}
