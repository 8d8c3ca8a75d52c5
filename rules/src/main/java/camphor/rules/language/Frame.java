package camphor.rules.language;

import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The kind of record on which a part of a text is read: the subject's, or within an aggregate the list's.
 *
 * @param entry how a list's record is reached from the surrounding one; null for the subject
 */
record Frame(Table table, @Nullable Entry entry) {
    /** @param at the way from the outer frame's record to the list's owner, whose table {@code owner} is */
    record Entry(Frame outer, Path at, Table owner, Relation relation) {}

    /**
     * A path from an outer frame's record as seen from this frame's; empty when the list's records have no way back. The
     * way back is the to-one relation that runs over the same two facts as the list.
     */
    Optional<Path> carry(Path path, Frame from) {
        if (equals(from)) {
            return Optional.of(path);
        }
        if (entry == null) {
            return Optional.empty();
        }
        return entry.outer().carry(path, from).flatMap(outer -> inward(entry, outer));
    }

    private Optional<Path> inward(Entry way, Path path) {
        if (!path.startsWith(way.at())) {
            return Optional.empty();
        }
        return back(way).map(relation -> Path.HERE.then(relation.id()).then(path.behind(way.at())));
    }

    private Optional<Relation> back(Entry way) {
        return table.relations().stream()
                .filter(relation -> !relation.many()
                        && relation.to().equals(way.owner().id())
                        && relation.fact().equals(way.relation().toFact())
                        && relation.toFact().equals(way.relation().fact()))
                .findFirst();
    }
}
