package camphor.pack.read;

import camphor.pack.SourceText;
import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads one table of a catalogue. What it refers to may stand in a later file, so that is looked up in the end. */
final class TableReader {
    private final Fields fields;
    private final CatalogueReferences references;
    private final Map<String, SourceText> derivations;
    private final String id;
    private final Map<String, Place> names = new LinkedHashMap<>();
    private final Map<String, String> headings = new LinkedHashMap<>();

    TableReader(Fields fields, CatalogueReferences references, Map<String, SourceText> derivations) {
        this.fields = fields;
        this.references = references;
        this.derivations = derivations;
        this.id = fields.required("id").text().orElse("");
    }

    Table table() {
        Label label = fields.required("label").label().orElse(new Label(id, id));
        String key = fields.required("key").text().orElse("");
        references.key(id, key, fields.optional("key").place());
        boolean subject = fields.optional("subject").flag().orElse(false);
        String sheet = fields.optional("sheet").text().orElse(label.zh());
        Label origin = fields.required("origin").label().orElse(label);
        List<Fact> facts = present(fields.required("facts").each(fact -> fact(fact, origin)));
        List<Relation> relations = present(fields.optional("relations").each(this::relation));
        return new Table(id, label, key, subject, sheet, origin, facts, relations);
    }

    private static <T> List<T> present(List<Optional<T>> all) {
        return all.stream().flatMap(Optional::stream).toList();
    }

    private Optional<Fact> fact(Fields fact, Label tableOrigin) {
        FactReader reader = new FactReader(fact);
        Fact read = reader.fact(tableOrigin);
        boolean first = isFirst(read.id(), fact.place());
        headings(read, fact.place());
        references.codeList(read.codeList(), fact.optional("codes").place());
        fact.optional("derive").written().ifPresent(text -> derivations.putIfAbsent(id + "." + read.id(), text));
        return first ? Optional.of(read) : Optional.empty();
    }

    /** A workbook's heading must tell which fact it means. */
    private void headings(Fact fact, Place place) {
        if (fact.computed() || fact.isDerived()) {
            return;
        }
        Stream.concat(Stream.of(fact.label().zh()), fact.aliases().stream()).forEach(heading -> {
            String other = headings.putIfAbsent(heading, fact.id());
            if (other != null && !other.equals(fact.id())) {
                fields.faults()
                        .error(
                                "ambiguous-heading",
                                place,
                                "表头 “" + heading + "” 已属于 " + other,
                                "the heading \"" + heading + "\" already means " + other);
            }
        });
    }

    private Optional<Relation> relation(Fields relation) {
        String name = relation.required("id").text().orElse("");
        boolean first = isFirst(name, relation.place());
        Relation read = new Relation(
                name,
                new Label(
                        relation.required("zh").text().orElse(""),
                        relation.required("en").text().orElse("")),
                relation.required("to").text().orElse(""),
                relation.required("many").flag().orElse(false),
                relation.required("by").text().orElse(""),
                relation.optional("toFact").text().orElse(""));
        references.relation(id, read, relation);
        return first ? Optional.of(read) : Optional.empty();
    }

    /** Facts and relations of a table share one space of names: a rule writes both after a point. */
    private boolean isFirst(String name, Place place) {
        Place before = names.putIfAbsent(name, place);
        if (before != null && !name.isEmpty()) {
            fields.faults()
                    .error(
                            "duplicate-id",
                            place,
                            "表 " + id + " 中 “" + name + "” 已在 " + before + " 定义过",
                            "\"" + name + "\" of table " + id + " is already defined at " + before);
        }
        return before == null && !name.isEmpty();
    }
}
