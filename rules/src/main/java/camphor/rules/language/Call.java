package camphor.rules.language;

import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import dev.cel.common.ast.CelExpr.ExprKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One use of a function or operator; a member function's target is its first operand. */
record Call(Translation translation, Scope scope, Part part, String function, List<Part> operands) {
    Meaning meaning(int operand) {
        return translation.meaning(operands.get(operand), scope);
    }

    /** The operand as a value; empty, with the fault told, when it is none. */
    Optional<Term> value(int operand) {
        return translation.value(operands.get(operand), scope);
    }

    /** All operands as values; empty when one is none. Each is read, so that all faults are told. */
    Optional<List<Term>> values() {
        List<Term> values = new ArrayList<>();
        for (int i = 0; i < operands.size(); i++) {
            value(i).ifPresent(values::add);
        }
        return values.size() == operands.size() ? Optional.of(values) : Optional.empty();
    }

    /** All operands as values of just these kinds; other kinds are the checker's to tell. */
    Optional<List<Term>> values(Kind... kinds) {
        return values().filter(values -> {
            boolean fit = values.size() == kinds.length;
            for (int i = 0; fit && i < kinds.length; i++) {
                fit = values.get(i).type().kind() == kinds[i];
            }
            return fit;
        });
    }

    boolean isMacro() {
        return operands.size() >= 3;
    }

    /** The loop variable of a macro. */
    Optional<String> variable() {
        var expr = operands.get(1).expr();
        return expr.exprKind().getKind() == ExprKind.Kind.IDENT
                ? Optional.of(expr.ident().name())
                : Optional.empty();
    }

    Meaning fault(String code, String zh, String en) {
        return fault(part, code, zh, en);
    }

    Meaning fault(Part place, String code, String zh, String en) {
        translation.faults().add(translation.text().offset(place), code, zh, en);
        return Meaning.UNCLEAR;
    }

    Meaning mayOverflow() {
        return fault(
                "may-overflow",
                "计算结果可能超出范围：请缩小相关数据的取值范围（range），或减少小数位",
                "the result may overflow: narrow the ranges of the facts it uses, or their decimal places");
    }

    static Meaning of(Optional<Term> term) {
        return term.<Meaning>map(Meaning.Value::new).orElse(Meaning.UNCLEAR);
    }

    static Meaning of(Term term) {
        return new Meaning.Value(term);
    }
}
