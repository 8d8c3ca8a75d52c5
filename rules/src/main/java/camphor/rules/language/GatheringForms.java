package camphor.rules.language;

import camphor.rules.term.Gathering;
import camphor.rules.term.Operation;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One value from a list: its size, total, extremes, median. */
final class GatheringForms {
    static final Map<String, Form> ALL = Map.of(
            "size", call -> Call.of(size(call, call.meaning(0))),
            "sum", GatheringForms::sum,
            "min", call -> extreme(call, Gathering.MIN),
            "max", call -> extreme(call, Gathering.MAX),
            "median", GatheringForms::median);

    private GatheringForms() {}

    static Optional<Term> size(Call call, Meaning of) {
        if (of instanceof Meaning.Rows rows) {
            return Aggregates.count(call, rows);
        }
        if (of instanceof Meaning.Mapped mapped) {
            return Aggregates.count(call, mapped.rows());
        }
        if (of instanceof Meaning.Items items) {
            return count(items);
        }
        return of instanceof Meaning.Value value ? size(value.term()) : Optional.empty();
    }

    private static Optional<Term> size(Term of) {
        return switch (of.type().kind()) {
            case TEXT -> Optional.of(new Term.TextSize(of));
            case CODES -> Optional.of(new Term.CodesSize(of));
            case BOOLEAN, INTEGER, DECIMAL, DATE -> Optional.empty();
        };
    }

    private static Optional<Term> count(Meaning.Items items) {
        if (items.areCertain()) {
            return Optional.of(Constants.whole(items.items().size()));
        }
        return total(items.items().stream()
                .<Term>map(item ->
                        new Term.If(item.included(), Constants.whole(1), Constants.whole(0), Type.integer(0, 1)))
                .toList());
    }

    /** The sum of the terms; empty when it may overflow. */
    private static Optional<Term> total(List<Term> terms) {
        Optional<Term> total = Optional.of(terms.isEmpty() ? Constants.whole(0) : terms.get(0));
        for (int i = 1; i < terms.size(); i++) {
            Term next = terms.get(i);
            total = total.flatMap(before -> plus(before, next));
        }
        return total;
    }

    private static Optional<Term> plus(Term left, Term right) {
        List<Term> alike = Numbers.alike(left, right);
        return Numbers.arithmetic(Operation.PLUS, alike.get(0), alike.get(1));
    }

    private static Meaning sum(Call call) {
        Meaning of = call.meaning(0);
        if (of instanceof Meaning.Mapped mapped && mapped.value().type().isNumber()) {
            Optional<Type> type = Numbers.total(mapped.value().type());
            return type.isPresent()
                    ? Call.of(Aggregates.gathered(call, mapped, Gathering.SUM, type.get()))
                    : call.mayOverflow();
        }
        return of instanceof Meaning.Items items && !items.items().isEmpty() ? sum(call, items) : notGathered(call, of);
    }

    private static Meaning sum(Call call, Meaning.Items items) {
        List<Term> counted = items.items().stream()
                .filter(item -> item.value().type().isNumber())
                .flatMap(item -> LogicForms.choice(item.included(), item.value(), Constants.whole(0)).stream())
                .toList();
        if (counted.size() < items.items().size()) {
            return Meaning.UNCLEAR;
        }
        Optional<Term> total = total(counted);
        return total.isPresent() ? Call.of(total) : call.mayOverflow();
    }

    private static Meaning extreme(Call call, Gathering by) {
        Meaning of = call.meaning(0);
        if (of instanceof Meaning.Mapped mapped && mapped.value().type().kind() != Kind.CODES) {
            return Call.of(Aggregates.gathered(call, mapped, by, mapped.value().type()));
        }
        return notGathered(call, of);
    }

    private static Meaning median(Call call) {
        Meaning of = call.meaning(0);
        if (of instanceof Meaning.Mapped mapped && mapped.value().type().isNumber()) {
            return Call.of(Aggregates.gathered(
                    call, mapped, Gathering.MEDIAN, mapped.value().type()));
        }
        return notGathered(call, of);
    }

    private static Meaning notGathered(Call call, Meaning of) {
        return of == Meaning.UNCLEAR
                ? of
                : call.fault(
                        "not-gathered",
                        call.function() + "() 只用于 列表.map(x, 值) 的结果",
                        call.function() + "() is for the values of list.map(x, value)");
    }
}
