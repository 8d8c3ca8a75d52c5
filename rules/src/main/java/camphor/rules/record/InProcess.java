package camphor.rules.record;

import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.term.Type.Kind;
import org.jspecify.annotations.Nullable;

/** Reads rules on the one record that someone looks at or has just saved. */
public final class InProcess {
    private final Rule rule;
    private final Reading reading;

    private InProcess(Rule rule) {
        this.rule = rule;
        this.reading = Reading.of(rule.term());
    }

    /** The rule made ready to be read on many records. */
    public static InProcess of(Rule rule) {
        return new InProcess(rule);
    }

    public Truth judge(FactRecord subject, Bindings bindings) {
        if (rule.term().type().kind() != Kind.BOOLEAN) {
            throw new IllegalStateException("not a condition: " + rule.text());
        }
        return Truths.of(reading.on(new Row(subject, bindings)));
    }

    /** The expression's value; null when it is unknown. */
    public @Nullable Object value(@Nullable FactRecord subject, Bindings bindings) {
        return reading.on(new Row(subject, bindings));
    }

    public static Truth judge(Rule rule, FactRecord subject, Bindings bindings) {
        return of(rule).judge(subject, bindings);
    }

    /** What the rule says of the subject, and why. */
    public static Proof prove(Rule rule, FactRecord subject, Bindings bindings) {
        return new Prover(new Row(subject, bindings)).prove(rule);
    }

    /**
     * The value of an expression, such as a derived fact or a placeholder; null when it is unknown.
     *
     * @param subject may be null only for an expression that reads no record
     */
    public static @Nullable Object value(Rule expression, @Nullable FactRecord subject, Bindings bindings) {
        return of(expression).value(subject, bindings);
    }
}
