package camphor.pack.read;

import camphor.pack.Faults;
import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a catalogue says of another part of itself: noted while reading, looked up when all files are read. */
final class CatalogueReferences {
    private final Faults faults;
    private final List<Consumer<Catalogue>> pending = new ArrayList<>();

    CatalogueReferences(Faults faults) {
        this.faults = faults;
    }

    void key(String table, String key, Place place) {
        pending.add(catalogue -> fact(catalogue.table(table), key, place));
    }

    void codeList(@Nullable String list, Place place) {
        if (list != null) {
            pending.add(catalogue -> known(catalogue.codeLists().keySet(), new Label("代码表", "code list"), list, place));
        }
    }

    void relation(String table, Relation relation, Fields fields) {
        Place to = fields.optional("to").place();
        Place by = fields.optional("by").place();
        Place toFact = fields.has("toFact") ? fields.optional("toFact").place() : to;
        pending.add(catalogue -> {
            Optional<Fact> here = fact(catalogue.table(table), relation.fact(), by);
            if (known(catalogue.tables().keySet(), new Label("数据表", "table"), relation.to(), to)) {
                Table other = catalogue.table(relation.to());
                Optional<Fact> there = fact(other, end(relation, other), toFact);
                here.ifPresent(one -> there.ifPresent(two -> sameType(one, two, by)));
            }
        });
    }

    /**
     * The catalogue with the ends of all relations filled in, after every reference was looked up. What leads nowhere is
     * taken out, so that the rest can be checked further.
     */
    Catalogue resolve(Catalogue catalogue) {
        pending.forEach(check -> check.accept(catalogue));
        Map<String, Table> tables = new LinkedHashMap<>();
        catalogue.tables().forEach((id, table) -> tables.put(id, resolved(table, catalogue)));
        return new Catalogue(tables, catalogue.codeLists());
    }

    private static Table resolved(Table table, Catalogue catalogue) {
        List<Relation> relations = table.relations().stream()
                .filter(relation -> catalogue.tables().containsKey(relation.to()))
                .map(relation -> resolved(relation, catalogue.table(relation.to())))
                .filter(relation -> table.fact(relation.fact()).isPresent())
                .filter(relation ->
                        catalogue.table(relation.to()).fact(relation.toFact()).isPresent())
                .toList();
        List<Fact> facts =
                table.facts().stream().map(fact -> resolved(fact, catalogue)).toList();
        return new Table(
                table.id(),
                table.label(),
                table.key(),
                table.subject(),
                table.sheet(),
                table.origin(),
                facts,
                relations);
    }

    private static Fact resolved(Fact fact, Catalogue catalogue) {
        return fact.codeList() == null || catalogue.codeLists().containsKey(fact.codeList())
                ? fact
                : new Fact(
                        fact.id(),
                        fact.type(),
                        fact.label(),
                        fact.aliases(),
                        fact.privacy(),
                        null,
                        fact.range(),
                        fact.scale(),
                        fact.unit(),
                        fact.required(),
                        fact.derive(),
                        fact.computed(),
                        fact.origin());
    }

    private static Relation resolved(Relation relation, Table other) {
        return new Relation(
                relation.id(), relation.label(), relation.to(), relation.many(), relation.fact(), end(relation, other));
    }

    private static String end(Relation relation, Table other) {
        return relation.toFact().isEmpty() ? other.key() : relation.toFact();
    }

    private Optional<Fact> fact(Table table, String name, Place place) {
        Optional<Fact> fact = table.fact(name);
        if (fact.isEmpty() && !name.isEmpty()) {
            Set<String> names = table.facts().stream().map(Fact::id).collect(Collectors.toSet());
            faults.unknown(
                    "unknown-fact", place, new Label("事实", "fact"), table.id() + "." + name, prefixed(table, names));
        }
        return fact;
    }

    private static Set<String> prefixed(Table table, Set<String> names) {
        return names.stream().map(name -> table.id() + "." + name).collect(Collectors.toSet());
    }

    private boolean known(Set<String> names, Label what, String name, Place place) {
        if (names.contains(name)) {
            return true;
        }
        if (!name.isEmpty()) {
            faults.unknown("unknown-reference", place, what, name, names);
        }
        return false;
    }

    private void sameType(Fact one, Fact two, Place place) {
        if (one.type() != two.type()) {
            faults.error(
                    "wrong-type",
                    place,
                    "关联两端的类型不同：" + one.id() + "、" + two.id(),
                    "the ends of the relation differ in type: " + one.id() + ", " + two.id());
        }
    }
}
