package camphor.rules.language;

import camphor.rules.language.Written.Part;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One list, and what a macro says of each of its items. */
record Body(Call call, Meaning list, String variable, int at) {
    static Optional<Body> of(Call call, int at) {
        return call.isMacro() ? of(call, ListForms.over(call), at) : Optional.empty();
    }

    static Optional<Body> of(Call call, Meaning list, int at) {
        return call.variable()
                .filter(name ->
                        list instanceof Meaning.Rows || list instanceof Meaning.Mapped || list instanceof Meaning.Items)
                .map(name -> new Body(call, list, name, at));
    }

    private Part part(int operand) {
        return call.operands().get(operand);
    }

    /** The records behind the list; empty when its values are listed. */
    Optional<Meaning.Rows> rows() {
        if (list instanceof Meaning.Mapped mapped) {
            return Optional.of(mapped.rows());
        }
        return list instanceof Meaning.Rows rows ? Optional.of(rows) : Optional.empty();
    }

    /** The place inside the macro, read on each record of the list. */
    private Optional<Scope> inside() {
        Scope scope = call.scope();
        return rows().flatMap(rows -> call.translation()
                .named()
                .carried(call.part(), rows.frame(), rows.at(), scope)
                .map(at -> inside(rows, new Frame.Entry(scope.frame(), at, rows.owner(), rows.relation()))));
    }

    private Scope inside(Meaning.Rows rows, Frame.Entry entry) {
        Frame frame = new Frame(rows.table(), entry);
        Meaning each = list instanceof Meaning.Mapped mapped
                ? new Meaning.Value(mapped.value())
                : new Meaning.Row(frame, Path.HERE, rows.table());
        return call.scope().within(frame, variable, each);
    }

    Optional<Term> condition() {
        return inside().flatMap(scope -> LogicForms.condition(call.translation(), part(at), scope));
    }

    private Optional<Term> onItem(Meaning.Item item) {
        Scope scope = call.scope().with(variable, new Meaning.Value(item.value()));
        return call.translation().value(part(at), scope);
    }

    private List<Meaning.Item> items() {
        return list instanceof Meaning.Items items ? items.items() : List.of();
    }

    /** For each item, that it is in the list and meets the condition. */
    Optional<List<Term>> included() {
        List<Term> all = new ArrayList<>();
        for (Meaning.Item item : items()) {
            onItem(item)
                    .filter(term -> term.type().kind() == Kind.BOOLEAN)
                    .ifPresent(met -> all.add(Logic.and(List.of(item.included(), met))));
        }
        return all.size() == items().size() ? Optional.of(all) : Optional.empty();
    }

    /** For each item, that it is not in the list or meets the condition. */
    Optional<List<Term>> excluded() {
        List<Term> all = new ArrayList<>();
        for (Meaning.Item item : items()) {
            onItem(item)
                    .filter(term -> term.type().kind() == Kind.BOOLEAN)
                    .ifPresent(met -> all.add(Logic.or(List.of(Logic.not(item.included()), met))));
        }
        return all.size() == items().size() ? Optional.of(all) : Optional.empty();
    }

    Meaning filtered(int operand) {
        Body body = new Body(call, list, variable, operand);
        if (rows().isPresent()) {
            return body.condition().<Meaning>map(body::narrowed).orElse(Meaning.UNCLEAR);
        }
        Optional<List<Term>> kept = body.included();
        List<Meaning.Item> items = new ArrayList<>();
        kept.ifPresent(included -> {
            for (int i = 0; i < included.size(); i++) {
                items.add(new Meaning.Item(items().get(i).value(), included.get(i)));
            }
        });
        items.removeIf(item -> item.included().equals(Term.Literal.FALSE));
        return kept.isPresent() ? new Meaning.Items(items) : Meaning.UNCLEAR;
    }

    private Meaning narrowed(Term condition) {
        Meaning.Rows rows = rows().orElseThrow();
        Term both = Logic.and(List.of(rows.condition(), condition));
        Meaning.Rows narrow =
                new Meaning.Rows(rows.frame(), rows.at(), rows.owner(), rows.relation(), rows.table(), both);
        return list instanceof Meaning.Mapped mapped ? new Meaning.Mapped(narrow, mapped.value()) : narrow;
    }

    Meaning mapped() {
        if (rows().isPresent()) {
            return inside().flatMap(scope -> call.translation().value(part(at), scope))
                    .<Meaning>map(value -> new Meaning.Mapped(rows().orElseThrow(), value))
                    .orElse(Meaning.UNCLEAR);
        }
        List<Meaning.Item> items = new ArrayList<>();
        for (Meaning.Item item : items()) {
            onItem(item).ifPresent(value -> items.add(new Meaning.Item(value, item.included())));
        }
        return items.size() == items().size() ? new Meaning.Items(items) : Meaning.UNCLEAR;
    }
}
