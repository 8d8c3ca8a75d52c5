package camphor.rules.language;

import camphor.rules.Nearest;
import camphor.rules.language.Written.Part;
import camphor.rules.term.Term;
import dev.cel.common.ast.CelExpr;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** From a parsed text to terms. Tells every fault it meets and goes on; kinds that do not fit are the checker's to tell. */
final class Translation {
    private final Vocabulary vocabulary;
    private final Written text;
    private final Faults faults;
    private final NamedThings named;

    Translation(Vocabulary vocabulary, Written text, Faults faults) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.faults = faults;
        this.named = new NamedThings(this, vocabulary);
    }

    Written text() {
        return text;
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    NamedThings named() {
        return named;
    }

    Faults faults() {
        return faults;
    }

    /** The tables, facts and relations that the text names, by where they stand. */
    List<Mention> mentions() {
        return named.mentions();
    }

    Optional<Term> value(Part part, Scope scope) {
        return meaning(part, scope) instanceof Meaning.Value value ? Optional.of(value.term()) : Optional.empty();
    }

    Meaning meaning(Part part, Scope scope) {
        CelExpr expr = part.expr();
        return switch (expr.exprKind().getKind()) {
            case CONSTANT -> Constants.meaning(expr.constant(), this, part);
            case IDENT -> named.name(part, scope);
            case SELECT -> named.selected(part, scope);
            case CALL -> call(part, scope);
            case LIST -> items(part, scope);
            case STRUCT, MAP, COMPREHENSION, NOT_SET -> unsupported(part, "映射和消息结构", "maps and messages");
        };
    }

    private Meaning call(Part part, Scope scope) {
        CelExpr.CelCall call = part.expr().call();
        if (call.function().equals("has")) {
            return named.has(text.part(call.args().get(0)), scope);
        }
        Form form = Forms.ALL.get(call.function());
        if (form == null) {
            return unknownFunction(part, call.function());
        }
        List<Part> operands = new ArrayList<>();
        call.target().ifPresent(target -> operands.add(text.part(target)));
        call.args().forEach(arg -> operands.add(text.part(arg)));
        return form.of(new Call(this, scope, part, call.function(), operands));
    }

    private Meaning unknownFunction(Part part, String function) {
        if (!Character.isLetter(function.codePointAt(0))) {
            return unsupported(part, "方括号取值", "values picked by brackets");
        }
        Optional<String> nearest = Nearest.to(function, Forms.names());
        faults.add(
                text.offset(part),
                "unknown-function",
                "规则语言没有函数 " + function
                        + nearest.map(near -> "；是不是 " + near + "？").orElse(""),
                "the rule language has no function " + function
                        + nearest.map(near -> "; did you mean " + near + "?").orElse(""));
        return Meaning.UNCLEAR;
    }

    private Meaning items(Part part, Scope scope) {
        List<Meaning.Item> items = new ArrayList<>();
        for (CelExpr element : part.expr().list().elements()) {
            Part at = text.part(element);
            Meaning meaning = meaning(at, scope);
            if (meaning instanceof Meaning.Value value) {
                items.add(new Meaning.Item(value.term(), Term.Literal.TRUE));
            } else if (meaning != Meaning.UNCLEAR) {
                unsupported(at, "列表中的列表或记录", "lists or records within a list");
            }
        }
        boolean whole = items.size() == part.expr().list().elements().size();
        return whole ? new Meaning.Items(items) : Meaning.UNCLEAR;
    }

    Meaning unsupported(Part part, String zh, String en) {
        faults.add(text.offset(part), "unsupported", "规则中不能使用" + zh, "rules cannot use " + en);
        return Meaning.UNCLEAR;
    }
}
