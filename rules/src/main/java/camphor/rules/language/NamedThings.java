package camphor.rules.language;

import camphor.rules.Nearest;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.language.Written.Part;
import camphor.rules.term.Moved;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import dev.cel.common.ast.CelExpr.CelSelect;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What names mean: variables, parameters, the facts and relations of a record. */
final class NamedThings {
    private final Translation translation;
    private final Vocabulary vocabulary;
    private final List<Mention> mentions = new ArrayList<>();

    NamedThings(Translation translation, Vocabulary vocabulary) {
        this.translation = translation;
        this.vocabulary = vocabulary;
    }

    List<Mention> mentions() {
        return mentions;
    }

    Meaning name(Part part, Scope scope) {
        String name = part.expr().ident().name();
        if (!scope.known().contains(name)) {
            return unknown(translation.text().offset(part), "unknown-name", "名称", "name", name, scope.known());
        }
        Optional<Meaning> meaning = scope.lookUp(name);
        if (meaning.isEmpty()) {
            return outOfReach(part, name);
        }
        if (meaning.get() instanceof Meaning.Row row && vocabulary.names().isTable(row.table(), name)) {
            int offset = translation.text().offset(part);
            mentions.add(new Mention(offset, null, row.table().id(), row.table().label()));
        }
        return meaning.get();
    }

    Meaning selected(Part part, Scope scope) {
        CelSelect select = part.expr().select();
        Meaning of = translation.meaning(translation.text().part(select.operand()), scope);
        if (of instanceof Meaning.Row row) {
            return member(part, row, select.field(), scope);
        }
        if (of instanceof Meaning.Parameters) {
            return parameter(part, select.field());
        }
        boolean list = of instanceof Meaning.Rows || of instanceof Meaning.Mapped;
        return list ? listIsNoRecord(part, select.field()) : Meaning.UNCLEAR;
    }

    Meaning has(Part part, Scope scope) {
        if (part.expr().exprKind().getKind() != ExprKind.Kind.SELECT) {
            return Meaning.UNCLEAR;
        }
        Meaning of = selected(part, scope);
        if (of instanceof Meaning.Value value) {
            return Call.of(new Term.Known(value.term()));
        }
        if (of instanceof Meaning.Row row) {
            return Call.of(carried(part, row.frame(), row.at(), scope).map(Term.Reached::new));
        }
        if (of instanceof Meaning.Rows rows) {
            return Call.of(carried(part, rows.frame(), rows.at(), scope)
                    .map(at -> new Term.Delivered(
                            at, rows.owner().id(), rows.relation().id())));
        }
        return Meaning.UNCLEAR;
    }

    private Meaning member(Part part, Meaning.Row row, String name, Scope scope) {
        int offset = translation.text().nameOffset(part);
        Table table = row.table();
        Optional<Fact> fact = vocabulary.names().fact(table, name);
        if (fact.isPresent()) {
            mentions.add(new Mention(offset, table, fact.get().id(), fact.get().label()));
            return Call.of(
                    carried(part, row.frame(), row.at(), scope).flatMap(at -> fact(part, table, fact.get(), at)));
        }
        Optional<Relation> relation = vocabulary.names().relation(table, name);
        if (relation.isPresent()) {
            mentions.add(new Mention(
                    offset, table, relation.get().id(), relation.get().label()));
            return related(row, relation.get());
        }
        return unknown(
                offset,
                "unknown-fact",
                "「" + table.label().zh() + "」的数据项",
                "fact of " + table.id(),
                name,
                vocabulary.names().members(table));
    }

    private Meaning related(Meaning.Row row, Relation relation) {
        Table to = vocabulary.catalogue().table(relation.to());
        return relation.many()
                ? new Meaning.Rows(row.frame(), row.at(), row.table(), relation, to, Term.Literal.TRUE)
                : new Meaning.Row(row.frame(), row.at().then(relation.id()), to);
    }

    private Optional<Term> fact(Part part, Table table, Fact fact, Path at) {
        if (!fact.isDerived()) {
            return Optional.of(new Term.FactOf(at, table.id(), fact.id(), Type.of(fact)));
        }
        Optional<Term> term = vocabulary.derived().of(table, fact);
        if (term.isEmpty()) {
            translation
                    .faults()
                    .add(
                            translation.text().nameOffset(part),
                            "broken-derived-fact",
                            "导出数据项 " + fact.id() + " 本身的定义有错误，或循环引用了自己",
                            "the derived fact " + fact.id() + " is itself at fault, or refers to itself");
        }
        return term.map(found -> derived(table, fact, Moved.under(at, found), at));
    }

    private static Term derived(Table table, Fact fact, Term term, Path at) {
        Type computed = term.type();
        Type type = new Type(computed.kind(), computed.range(), computed.scale(), fact.codeList());
        return new Term.Derived(at, table.id(), fact.id(), term, type);
    }

    private Meaning parameter(Part part, String name) {
        Type type = vocabulary.parameters().get(name);
        int offset = translation.text().nameOffset(part);
        return type != null
                ? Call.of(new Term.Parameter(name, type))
                : unknown(
                        offset,
                        "unknown-parameter",
                        "参数",
                        "parameter",
                        name,
                        vocabulary.parameters().keySet());
    }

    Optional<Path> carried(Part part, Frame from, Path path, Scope scope) {
        Optional<Path> carried = scope.frame().carry(path, from);
        if (carried.isEmpty()) {
            outOfReach(part, String.join(".", path.relations()));
        }
        return carried;
    }

    private Meaning outOfReach(Part part, String name) {
        translation
                .faults()
                .add(
                        translation.text().offset(part),
                        "outer-record",
                        "列表条件中只能读取该列表记录自己的数据，以及它自己所属的上级记录；这里读取了外层的" + (name.isEmpty() ? "记录" : " " + name),
                        "a list's condition reads the list's own records and the record each of them belongs to; this reads "
                                + (name.isEmpty() ? "a surrounding record" : "the surrounding " + name));
        return Meaning.UNCLEAR;
    }

    private Meaning listIsNoRecord(Part part, String name) {
        translation
                .faults()
                .add(
                        translation.text().nameOffset(part),
                        "list-is-no-record",
                        "列表没有数据项 " + name + "；请用 exists、all、filter 或 map 逐条读取",
                        "a list has no fact " + name + "; read its records with exists, all, filter or map");
        return Meaning.UNCLEAR;
    }

    private Meaning unknown(int offset, String code, String zh, String en, String name, Collection<String> known) {
        String written = vocabulary.names().written(name);
        Optional<String> nearest = Nearest.to(written, known);
        translation
                .faults()
                .add(
                        offset,
                        code,
                        "没有" + zh + " " + written
                                + nearest.map(near -> "；是不是 " + near + "？").orElse(""),
                        "there is no " + en + " " + written
                                + nearest.map(near -> "; did you mean " + near + "?")
                                        .orElse(""));
        return Meaning.UNCLEAR;
    }
}
