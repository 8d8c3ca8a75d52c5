package camphor.rules.term;

import java.util.ArrayList;
import java.util.List;

/** A way over to-one relations, from the record that a term is read on to the record that is meant. */
public record Path(List<String> relations) {
    /** The record itself. */
    public static final Path HERE = new Path(List.of());

    public Path {
        relations = List.copyOf(relations);
    }

    public Path then(String relation) {
        return then(new Path(List.of(relation)));
    }

    public Path then(Path onward) {
        List<String> all = new ArrayList<>(relations);
        all.addAll(onward.relations);
        return new Path(all);
    }

    public boolean isHere() {
        return relations.isEmpty();
    }

    public boolean startsWith(Path first) {
        return relations.size() >= first.relations.size()
                && relations.subList(0, first.relations.size()).equals(first.relations);
    }

    /** What remains of this path behind its first part. */
    public Path behind(Path first) {
        return new Path(relations.subList(first.relations.size(), relations.size()));
    }
}
