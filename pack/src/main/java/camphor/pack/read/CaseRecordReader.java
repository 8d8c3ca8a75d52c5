package camphor.pack.read;

import camphor.rules.Label;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CodeList;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the facts of an example, and of the records beside it, by the catalogue. */
final class CaseRecordReader {
    private final Catalogue catalogue;

    CaseRecordReader(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** @param outer the record within which this one is written; null for the subject itself */
    CaseRecord record(Table table, Fields fields, @Nullable Outer outer) {
        CaseRecord record = new CaseRecord(table);
        if (outer != null) {
            outer.backTo(table).ifPresent(back -> record.one(back.id(), outer.record()));
        }
        fields.others().forEach((name, value) -> {
            Optional<Fact> fact = table.fact(name);
            Optional<Relation> relation = table.relation(name);
            fact.ifPresent(known -> fact(record, known, value));
            relation.ifPresent(known -> relation(record, known, value));
            if (fact.isEmpty() && relation.isEmpty()) {
                unknown(table, name, fields);
            }
        });
        return record;
    }

    /** The record that stands around another one, and the way that leads from it to there. */
    private record Outer(CaseRecord record, Relation way) {
        /** The way back, when the inner table has one: a member's household is the one it is written in. */
        Optional<Relation> backTo(Table inner) {
            return inner.relations().stream()
                    .filter(back -> !back.many())
                    .filter(back -> back.to().equals(record.table().id()))
                    .filter(back ->
                            back.fact().equals(way.toFact()) && back.toFact().equals(way.fact()))
                    .findFirst();
        }
    }

    private void fact(CaseRecord record, Fact fact, Value value) {
        if (fact.isDerived()) {
            value.fault(
                    "derived-fact",
                    "“" + fact.id() + "” 由其他事实推算，请写推算所用的事实",
                    "\"" + fact.id() + "\" is derived; give the facts it is derived from");
            return;
        }
        CodeList list = fact.codeList() == null ? null : catalogue.codeLists().get(fact.codeList());
        TypedValue.of(fact, list, value).ifPresent(known -> record.fact(fact.id(), known));
    }

    private void relation(CaseRecord record, Relation relation, Value value) {
        Table other = catalogue.table(relation.to());
        Outer outer = new Outer(record, relation);
        if (relation.many()) {
            List<CaseRecord> rows = new ArrayList<>();
            value.list()
                    .forEach(item -> item.as(row -> record(other, row, outer)).ifPresent(rows::add));
            record.many(relation.id(), rows);
        } else {
            value.as(facts -> record(other, facts, outer)).ifPresent(one -> record.one(relation.id(), one));
        }
    }

    private static void unknown(Table table, String name, Fields fields) {
        Set<String> names = new LinkedHashSet<>();
        table.facts().forEach(fact -> names.add(fact.id()));
        table.relations().forEach(relation -> names.add(relation.id()));
        fields.faults().unknown("unknown-fact", fields.keyPlace(name), new Label("事实", "fact"), name, names);
    }
}
