package camphor.rules.record;

import camphor.rules.language.Bindings;
import camphor.rules.term.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a term is read on.
 *
 * @param record null when the way to it is not known, or when no record is needed
 */
record Row(@Nullable FactRecord record, Bindings bindings) {
    @Nullable
    FactRecord reached(Path path) {
        FactRecord at = record;
        List<String> relations = path.relations();
        for (int i = 0; at != null && i < relations.size(); i++) {
            at = at.one(relations.get(i));
        }
        return at;
    }

    @Nullable
    List<? extends FactRecord> list(Path owner, String relation) {
        FactRecord at = reached(owner);
        return at == null ? null : at.many(relation);
    }
}
