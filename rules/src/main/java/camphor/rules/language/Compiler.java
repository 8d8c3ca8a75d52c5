package camphor.rules.language;

import camphor.rules.Label;
import camphor.rules.Place;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelValidationException;
import dev.cel.common.CelValidationResult;
import dev.cel.compiler.CelCompiler;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Compiles texts about one subject: parse, find what the names mean, check the types, refuse what engines do not share. */
final class Compiler {
    private static final Table NO_TABLE =
            new Table("", new Label("", ""), "", false, "", new Label("", ""), List.of(), List.of());

    private final Vocabulary vocabulary;
    private final @Nullable Table subject;
    private final CelCompiler cel;

    Compiler(Vocabulary vocabulary, @Nullable Table subject) {
        this.vocabulary = vocabulary;
        this.subject = subject;
        this.cel = new Checker(vocabulary.catalogue(), vocabulary.parameters(), vocabulary.variables()).about(subject);
    }

    Compilation condition(String text, Place start) {
        Compilation compiled = value(text, start);
        Rule rule = compiled.rule();
        if (rule == null || rule.term().type().kind() == Kind.BOOLEAN) {
            return compiled;
        }
        Faults faults = new Faults(text, start);
        faults.add(
                0,
                "not-a-condition",
                "规则须是判断（真或假），这里得到的是其他类型的值",
                "a rule must be a condition, true or false; this is another kind of value");
        return new Compilation(null, faults.issues());
    }

    Compilation value(String text, Place start) {
        Faults faults = new Faults(text, start);
        Optional<Term> term = term(text, faults);
        return faults.isEmpty() && term.isPresent()
                ? new Compilation(rule(text, term.get()), List.of())
                : new Compilation(null, faults.issues());
    }

    private Rule rule(String text, Term term) {
        return new Rule(subject == null ? null : subject.id(), text, term, vocabulary.catalogue());
    }

    /** What the text names, in the order in which it is read; empty where it cannot be parsed. */
    List<Mention> mentions(String text, Faults faults) {
        return parse(text, faults)
                .map(ast -> {
                    Translation translation = new Translation(vocabulary, new Written(ast, text), faults);
                    translation.meaning(translation.text().root(), scope());
                    return translation.mentions();
                })
                .orElse(List.of());
    }

    private Optional<Term> term(String text, Faults faults) {
        Optional<CelAbstractSyntaxTree> ast = parse(text, faults);
        if (ast.isEmpty()) {
            return Optional.empty();
        }
        Translation translation = new Translation(vocabulary, new Written(ast.get(), text), faults);
        Optional<Term> term = translation.value(translation.text().root(), scope());
        if (faults.isEmpty()) {
            CheckerFaults.add(cel.check(ast.get()), text, faults);
        }
        if (faults.isEmpty() && term.isEmpty()) {
            faults.add(
                    0,
                    "not-a-value",
                    "结果须是单个值，而不是列表、记录或不同类型的混合",
                    "the result must be one value, not a list, a record or a mixture of kinds");
        }
        return term;
    }

    private Optional<CelAbstractSyntaxTree> parse(String text, Faults faults) {
        CelValidationResult parsed = cel.parse(text);
        CheckerFaults.add(parsed, text, faults);
        try {
            return faults.isEmpty() ? Optional.of(parsed.getAst()) : Optional.empty();
        } catch (CelValidationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Scope scope() {
        Frame frame = new Frame(subject == null ? NO_TABLE : subject, null);
        Map<String, Scope.Bound> names = new HashMap<>();
        names.put("as_of", new Scope.Bound(new Meaning.Value(new Term.AsOf()), frame));
        names.put("param", new Scope.Bound(new Meaning.Parameters(), frame));
        for (Map.Entry<String, Type> variable : vocabulary.variables().entrySet()) {
            Term term = new Term.Parameter(variable.getKey(), variable.getValue());
            names.put(variable.getKey(), new Scope.Bound(new Meaning.Value(term), frame));
        }
        if (subject != null) {
            Meaning row = new Meaning.Row(frame, Path.HERE, subject);
            vocabulary.names().subject(subject).forEach(name -> names.put(name, new Scope.Bound(row, frame)));
        }
        return new Scope(frame, names);
    }
}
