package camphor.screening.plan;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.sql.Dialect;
import camphor.screening.Snapshot;
import java.util.stream.Stream;

/**
 * A fact by which to-one relations find records. Where its values are unique, the table can be joined as it is; where
 * they are not, one record must be picked for each value first.
 */
public record Uniqueness(String table, String fact) {
    /** The facts that the catalogue's to-one relations to delivered tables go by. */
    public static Stream<Uniqueness> wanted(Catalogue catalogue, Snapshot snapshot) {
        return catalogue.tables().values().stream()
                .map(Table::relations)
                .flatMap(relations -> relations.stream())
                .filter(relation -> !relation.many() && snapshot.delivered(relation.to()))
                .map(Uniqueness::of)
                .distinct();
    }

    private static Uniqueness of(Relation relation) {
        return new Uniqueness(relation.to(), relation.toFact());
    }

    /** A query for one boolean: whether no two rows share a value. */
    public String query(Dialect dialect) {
        String column = dialect.quoted(fact);
        return "select count(" + column + ") = count(distinct " + column + ") from " + dialect.quoted(table);
    }

    /** As {@code Snapshotted} wants it. */
    public String name() {
        return table + "." + fact;
    }
}
