package camphor.screening.columns;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.screening.Snapshot;
import camphor.screening.plan.Belonging;
import org.jspecify.annotations.Nullable;

/**
 * What names a subject and says where it belongs.
 *
 * @param source the place that it was read from, which names it where it has no key
 */
record Names(
        TextBook.Text key, TextBook.Text source, TextBook.@Nullable Text household, TextBook.@Nullable Text village) {
    static Names of(Catalogue catalogue, Table table, ToldValues values) {
        Belonging ways = new Belonging(catalogue, table);
        return new Names(
                values.text(own(table, table.key())),
                values.text(own(table, Snapshot.SOURCE)),
                ways.household().map(values::text).orElse(null),
                ways.village().map(values::text).orElse(null));
    }

    private static Term own(Table table, String fact) {
        return new Term.FactOf(Path.HERE, table.id(), fact, Type.TEXT);
    }

    @Nullable
    String subject(Batch batch, int at) {
        String own = key.on(batch, at);
        return own != null ? own : source.on(batch, at);
    }

    @Nullable
    String household(Batch batch, int at) {
        return household == null ? null : household.on(batch, at);
    }

    @Nullable
    String village(Batch batch, int at) {
        return village == null ? null : village.on(batch, at);
    }
}
