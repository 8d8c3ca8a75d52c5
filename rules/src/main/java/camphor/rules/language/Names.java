package camphor.rules.language;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** By which name a text calls tables, facts and relations. */
interface Names {
    /** By their ids, as texts are stored. */
    Names STORED = new Names() {
        @Override
        public Set<String> subject(Table table) {
            return Set.of(table.id());
        }

        @Override
        public boolean isTable(Table table, String name) {
            return table.id().equals(name);
        }

        @Override
        public Optional<Fact> fact(Table table, String name) {
            return table.fact(name);
        }

        @Override
        public Optional<Relation> relation(Table table, String name) {
            return table.relation(name);
        }

        @Override
        public String written(String name) {
            return name;
        }

        @Override
        public Collection<String> members(Table table) {
            return Stream.concat(
                            table.facts().stream().map(Fact::id),
                            table.relations().stream().map(Relation::id))
                    .toList();
        }
    };

    /** The names that a subject of the table goes by. */
    Set<String> subject(Table table);

    boolean isTable(Table table, String name);

    Optional<Fact> fact(Table table, String name);

    Optional<Relation> relation(Table table, String name);

    /** The name as the user wrote it. */
    String written(String name);

    /** The names that a record of the table knows, for suggestions. */
    Collection<String> members(Table table);
}
