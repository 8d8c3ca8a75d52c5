package camphor.pack.read;

import camphor.pack.Clause;
import camphor.rules.Label;
import java.util.LinkedHashSet;
import java.util.Set;

/** Reads one clause of {@code clauses.yaml}. Owner, evidence and phase are looked at by the checks. */
final class ClauseReader {
    private ClauseReader() {}

    static Clause clause(Fields fields) {
        return new Clause(
                fields.place(),
                fields.required("id").text().orElse(""),
                fields.required("title").label().orElse(new Label("", "")),
                kinds(fields.required("kinds")),
                fields.optional("owners").texts(),
                fields.required("level").oneOf(Clause.Level.class).orElse(Clause.Level.TOWNSHIP),
                fields.optional("evidence").label().orElse(null),
                fields.optional("phase").text().orElse(null),
                fields.required("source").text().orElse(""));
    }

    private static Set<Clause.Kind> kinds(Value kinds) {
        Set<Clause.Kind> all = new LinkedHashSet<>();
        kinds.list().forEach(kind -> kind.oneOf(Clause.Kind.class).ifPresent(all::add));
        return all;
    }
}
