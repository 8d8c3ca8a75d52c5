package camphor.rules.language;

import camphor.rules.term.Operation;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Arithmetic, the smaller and larger of two, and changes of kind. */
final class NumberForms {
    static final Map<String, Form> ALL = all();

    private NumberForms() {}

    private static Map<String, Form> all() {
        Map<String, Form> forms = new HashMap<>();
        for (Operation by : Operation.values()) {
            forms.put("_" + by.sign() + "_", call -> arithmetic(call, by));
        }
        forms.put("-_", NumberForms::negative);
        forms.put("min_of", call -> extreme(call, true));
        forms.put("max_of", call -> extreme(call, false));
        forms.put("int", NumberForms::whole);
        forms.put("string", NumberForms::text);
        forms.put(
                "double",
                call -> Call.of(call.values()
                        .filter(values ->
                                values.size() == 1 && values.get(0).type().isNumber())
                        .map(values -> Numbers.decimal(values.get(0)))));
        return forms;
    }

    private static Meaning arithmetic(Call call, Operation by) {
        Optional<List<Term>> values = call.values();
        if (values.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        Term left = values.get().get(0);
        Term right = values.get().get(1);
        boolean texts = left.type().kind() == Kind.TEXT && right.type().kind() == Kind.TEXT;
        if (texts && by == Operation.PLUS) {
            return Call.of(new Term.Joined(left, right));
        }
        boolean numbers = left.type().isNumber() && right.type().isNumber();
        return numbers ? arithmetic(call, by, Numbers.alike(left, right)) : Meaning.UNCLEAR;
    }

    private static Meaning arithmetic(Call call, Operation by, List<Term> alike) {
        boolean cuts = by == Operation.DIVIDE || by == Operation.REMAINDER;
        if (cuts && alike.get(0).type().kind() == Kind.DECIMAL) {
            return call.fault(
                    "decimal-division",
                    "小数不能相除（结果会因舍入而不一致）；请把另一边乘过去，例如 a > b * 人数",
                    "decimals are not divided, since engines round differently; multiply the other side, as in a > b * members");
        }
        Optional<Term> result = Numbers.arithmetic(by, alike.get(0), alike.get(1));
        return result.isPresent() ? Call.of(result) : call.mayOverflow();
    }

    private static Meaning negative(Call call) {
        Optional<Term> of = call.value(0).filter(term -> term.type().isNumber());
        if (of.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        Optional<Term> negative = Numbers.negative(of.get());
        return negative.isPresent() ? Call.of(negative) : call.mayOverflow();
    }

    private static Meaning extreme(Call call, boolean least) {
        return Call.of(call.values()
                .filter(values -> values.size() == 2)
                .flatMap(values -> extreme(least, values.get(0), values.get(1))));
    }

    static Optional<Term> extreme(boolean least, Term left, Term right) {
        if (left.type().isNumber() && right.type().isNumber()) {
            List<Term> alike = Numbers.alike(left, right);
            Type type = Numbers.either(alike.get(0).type(), alike.get(1).type());
            return Optional.of(new Term.Extreme(least, alike.get(0), alike.get(1), type));
        }
        boolean fit = left.type().kind() == right.type().kind()
                && (left.type().kind() == Kind.DATE || left.type().kind() == Kind.TEXT);
        return fit ? Optional.of(new Term.Extreme(least, left, right, left.type())) : Optional.empty();
    }

    private static Meaning whole(Call call) {
        Optional<Term> of = call.values().filter(values -> values.size() == 1).map(values -> values.get(0));
        if (of.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        return switch (of.get().type().kind()) {
            case INTEGER -> Call.of(of);
            case DECIMAL -> cut(call, of.get());
            case TEXT -> Call.of(new Term.Converted(of.get(), Type.integer(-WHOLE_TEXT, WHOLE_TEXT)));
            case BOOLEAN, DATE, CODES -> Meaning.UNCLEAR;
        };
    }

    private static Meaning text(Call call) {
        Optional<Term> of = call.values().filter(values -> values.size() == 1).map(values -> values.get(0));
        if (of.isEmpty()) {
            return Meaning.UNCLEAR;
        }
        return switch (of.get().type().kind()) {
            case TEXT -> Call.of(of);
            case INTEGER -> Call.of(new Term.Converted(of.get(), Type.TEXT));
            case BOOLEAN, DECIMAL, DATE, CODES ->
                call.fault(
                        "unsupported",
                        "string(…) 只用于整数；各引擎写小数的方式不同",
                        "string(…) is for integers only; engines write other values each their own way");
        };
    }

    /** The largest number that is read from a text: 18 digits. */
    private static final long WHOLE_TEXT = 999_999_999_999_999_999L;

    private static Meaning cut(Call call, Term decimal) {
        Optional<Type> type = Numbers.cut(decimal.type());
        return type.isPresent() ? Call.of(new Term.Converted(decimal, type.get())) : call.mayOverflow();
    }
}
