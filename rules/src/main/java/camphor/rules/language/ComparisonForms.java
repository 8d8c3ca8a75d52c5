package camphor.rules.language;

import camphor.rules.language.Written.Part;
import camphor.rules.term.Comparison;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The six comparisons, and membership. */
final class ComparisonForms {
    static final Map<String, Form> ALL = all();

    private ComparisonForms() {}

    private static Map<String, Form> all() {
        Map<String, Form> forms = new HashMap<>();
        for (Comparison by : Comparison.values()) {
            forms.put("_" + by.sign() + "_", call -> compare(call, by));
        }
        forms.put("@in", ComparisonForms::in);
        return forms;
    }

    private static Meaning compare(Call call, Comparison by) {
        Meaning left = call.meaning(0);
        Meaning right = call.meaning(1);
        if (left instanceof Meaning.Value a && right instanceof Meaning.Value b) {
            boolean codes =
                    a.term().type().kind() == Kind.CODES || b.term().type().kind() == Kind.CODES;
            return codes ? listsAreNotCompared(call) : compare(call, by, a.term(), b.term());
        }
        return left == Meaning.UNCLEAR || right == Meaning.UNCLEAR ? Meaning.UNCLEAR : listsAreNotCompared(call);
    }

    private static Meaning compare(Call call, Comparison by, Term left, Term right) {
        CodesInList.check(call, call.operands().get(1), left, right);
        CodesInList.check(call, call.operands().get(0), right, left);
        return Call.of(compare(by, left, right));
    }

    /** The comparison of two values; empty when their kinds do not go together. */
    static Optional<Term> compare(Comparison by, Term left, Term right) {
        if (left.type().isNumber() && right.type().isNumber()) {
            List<Term> alike = Numbers.alike(left, right);
            return Optional.of(new Term.Compare(by, alike.get(0), alike.get(1)));
        }
        boolean decided = isCode(left) && right instanceof Term.Literal;
        if (decided && (by == Comparison.EQUAL || by == Comparison.NOT_EQUAL)) {
            boolean same = sameCode(left, right) == (by == Comparison.EQUAL);
            return Optional.of(same ? Term.Literal.TRUE : Term.Literal.FALSE);
        }
        boolean fit = left.type().kind() == right.type().kind() && left.type().kind() != Kind.CODES;
        return fit ? Optional.of(new Term.Compare(by, left, right)) : Optional.empty();
    }

    private static Meaning listsAreNotCompared(Call call) {
        return call.fault(
                "lists-are-not-compared",
                "列表、记录和多选项不能整体比较；请用 in、exists 或 size",
                "lists, records and sets of codes are not compared as a whole; use in, exists or size");
    }

    private static Meaning in(Call call) {
        Meaning list = call.meaning(1);
        Optional<Term> item = call.value(0);
        if (item.isEmpty() || list == Meaning.UNCLEAR) {
            return Meaning.UNCLEAR;
        }
        if (list instanceof Meaning.Value codes) {
            return holds(call, codes.term(), item.get());
        }
        if (list instanceof Meaning.Items items) {
            return oneOf(call, items, item.get());
        }
        return list instanceof Meaning.Mapped mapped ? among(call, mapped, item.get()) : Meaning.UNCLEAR;
    }

    private static Meaning holds(Call call, Term codes, Term item) {
        if (codes.type().kind() != Kind.CODES || item.type().kind() != Kind.TEXT) {
            return Meaning.UNCLEAR;
        }
        CodesInList.check(call, call.operands().get(0), codes, item);
        return Call.of(new Term.Holds(codes, item));
    }

    private static Meaning oneOf(Call call, Meaning.Items items, Term item) {
        Part list = call.operands().get(1);
        List<Term> equal = new ArrayList<>();
        for (Meaning.Item option : items.items()) {
            CodesInList.check(call, list, item, option.value());
            Optional<Term> compared = compare(Comparison.EQUAL, item, option.value());
            if (compared.isEmpty()) {
                return Meaning.UNCLEAR;
            }
            equal.add(Logic.and(List.of(option.included(), compared.get())));
        }
        return Call.of(items.areCertain() && !equal.isEmpty() ? alike(item, items) : Logic.or(equal));
    }

    private static Term alike(Term item, Meaning.Items items) {
        List<Term> options = items.items().stream().map(Meaning.Item::value).toList();
        if (isCode(item) && options.stream().allMatch(Term.Literal.class::isInstance)) {
            boolean among = options.stream().anyMatch(option -> sameCode(item, option));
            return among ? Term.Literal.TRUE : Term.Literal.FALSE;
        }
        boolean decimal = item.type().kind() == Kind.DECIMAL
                || options.stream().anyMatch(option -> option.type().kind() == Kind.DECIMAL);
        return decimal
                ? new Term.OneOf(
                        Numbers.decimal(item),
                        options.stream().map(Numbers::decimal).toList())
                : new Term.OneOf(item, options);
    }

    /** A code of a set that was unrolled: what is said of it is known at once, which keeps rules short. */
    private static boolean isCode(Term term) {
        return term instanceof Term.Literal && term.type().codeList() != null;
    }

    private static boolean sameCode(Term left, Term right) {
        return left instanceof Term.Literal a
                && right instanceof Term.Literal b
                && a.value().equals(b.value());
    }

    /** {@code x in list.map(r, e)} asks whether a record has that value. */
    private static Meaning among(Call call, Meaning.Mapped mapped, Term item) {
        boolean constant = item instanceof Term.Literal || item instanceof Term.Parameter || item instanceof Term.AsOf;
        if (!constant) {
            return call.fault(
                    "unsupported",
                    "“in 列表.map(…)” 左边只能是常量或参数；请改用 exists",
                    "before \"in list.map(…)\" only a constant or a parameter can stand; use exists");
        }
        return Call.of(compare(Comparison.EQUAL, mapped.value(), item)
                .flatMap(equal -> Aggregates.exists(call, mapped.rows(), equal)));
    }
}
