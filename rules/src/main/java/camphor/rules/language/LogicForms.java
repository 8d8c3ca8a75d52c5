package camphor.rules.language;

import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** And, or, not, and the choice between two values. */
final class LogicForms {
    static final Map<String, Form> ALL = Map.of(
            "_&&_", call -> Call.of(call.values(Kind.BOOLEAN, Kind.BOOLEAN).map(Logic::and)),
            "_||_", call -> Call.of(call.values(Kind.BOOLEAN, Kind.BOOLEAN).map(Logic::or)),
            "!_", call -> Call.of(call.values(Kind.BOOLEAN).map(values -> Logic.not(values.get(0)))),
            "_?_:_", LogicForms::choice);

    private LogicForms() {}

    private static Meaning choice(Call call) {
        Optional<List<Term>> values = call.values();
        if (values.isEmpty() || values.get().get(0).type().kind() != Kind.BOOLEAN) {
            return Meaning.UNCLEAR;
        }
        return Call.of(
                choice(values.get().get(0), values.get().get(1), values.get().get(2)));
    }

    static Optional<Term> choice(Term condition, Term then, Term otherwise) {
        if (condition.equals(Term.Literal.TRUE)) {
            return Optional.of(then);
        }
        Type a = then.type();
        Type b = otherwise.type();
        if (a.isNumber() && b.isNumber()) {
            List<Term> alike = Numbers.alike(then, otherwise);
            Type type = Numbers.either(alike.get(0).type(), alike.get(1).type());
            return Optional.of(new Term.If(condition, alike.get(0), alike.get(1), type));
        }
        String codeList = Objects.equals(a.codeList(), b.codeList()) ? a.codeList() : null;
        Type type = new Type(a.kind(), null, 0, codeList);
        return a.kind() == b.kind() ? Optional.of(new Term.If(condition, then, otherwise, type)) : Optional.empty();
    }

    /** A condition that a macro's body states; the body's other kinds are the checker's to tell. */
    static Optional<Term> condition(Translation translation, Part body, Scope scope) {
        return translation.value(body, scope).filter(term -> term.type().kind() == Kind.BOOLEAN);
    }
}
