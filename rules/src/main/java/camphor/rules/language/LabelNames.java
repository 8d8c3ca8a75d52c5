package camphor.rules.language;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Names as a shown text has them: stand-ins for Chinese labels, and ids. */
record LabelNames(ShownText shown) implements Names {
    @Override
    public Set<String> subject(Table table) {
        Set<String> names = new HashSet<>(STORED.subject(table));
        shown.standIns().stream().filter(name -> isTable(table, name)).forEach(names::add);
        return names;
    }

    @Override
    public boolean isTable(Table table, String name) {
        return shown.isStandIn(name) ? table.label().zh().equals(shown.label(name)) : STORED.isTable(table, name);
    }

    @Override
    public Optional<Fact> fact(Table table, String name) {
        return shown.isStandIn(name)
                ? only(table.facts().stream()
                        .filter(fact -> fact.label().zh().equals(shown.label(name)))
                        .toList())
                : STORED.fact(table, name);
    }

    @Override
    public Optional<Relation> relation(Table table, String name) {
        return shown.isStandIn(name)
                ? only(table.relations().stream()
                        .filter(relation -> relation.label().zh().equals(shown.label(name)))
                        .toList())
                : STORED.relation(table, name);
    }

    private static <T> Optional<T> only(List<T> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    @Override
    public String written(String name) {
        return shown.label(name);
    }

    @Override
    public Collection<String> members(Table table) {
        return Stream.concat(
                        table.facts().stream().map(fact -> fact.label().zh()),
                        table.relations().stream()
                                .map(relation -> relation.label().zh()))
                .toList();
    }
}
