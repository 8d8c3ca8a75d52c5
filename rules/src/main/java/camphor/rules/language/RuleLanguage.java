package camphor.rules.language;

import camphor.rules.Place;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.rules.term.Type;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The language of rules over one catalogue: CEL's syntax and types, three-valued, with exact decimals and days. A text
 * becomes one tree that every engine reads; whatever cannot mean the same everywhere is refused here.
 */
public final class RuleLanguage {
    private final Catalogue catalogue;
    private final Map<String, Type> parameters;
    private final Map<String, Type> variables;
    private final DerivedFacts derived;
    private final Map<String, Compiler> compilers = new ConcurrentHashMap<>();
    private final Compiler free;

    /**
     * The language over a catalogue.
     *
     * @param parameterTypes type by name of what a text may read as {@code param.NAME}
     */
    public RuleLanguage(Catalogue catalogue, Map<String, FactType> parameterTypes) {
        this(catalogue, types(parameterTypes), Map.of());
    }

    private RuleLanguage(Catalogue catalogue, Map<String, Type> parameters, Map<String, Type> variables) {
        this.catalogue = catalogue;
        this.parameters = parameters;
        this.variables = variables;
        this.derived = new DerivedFacts(this);
        this.free = new Compiler(vocabulary(Names.STORED), null);
    }

    /** The same language with variables that a form binds, such as {@code answer}; bound at run time as parameters are. */
    public RuleLanguage with(Map<String, FactType> formVariables) {
        return new RuleLanguage(catalogue, parameters, types(formVariables));
    }

    /** Compiles a condition on records of a table. */
    public Compilation compile(String subjectTable, String text, Place start) {
        return compiler(catalogue.table(subjectTable)).condition(text, start);
    }

    /** Compiles an expression with any kind of value: a derived fact, a placeholder, an indicator's numerator. */
    public Compilation compileValue(String subjectTable, String text, Place start) {
        return compiler(catalogue.table(subjectTable)).value(text, start);
    }

    /** Compiles an expression that reads no record, only parameters, the as-of day and form variables. */
    public Compilation compileFree(String text, Place start) {
        return free.value(text, start);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    /** Kept, because setting up the checker takes longer than checking a text. */
    Compiler compiler(Table subject) {
        return compilers.computeIfAbsent(subject.id(), id -> new Compiler(vocabulary(Names.STORED), subject));
    }

    Vocabulary vocabulary(Names names) {
        return new Vocabulary(catalogue, names, parameters, variables, derived);
    }

    private static Map<String, Type> types(Map<String, FactType> factTypes) {
        Map<String, Type> types = new HashMap<>();
        factTypes.forEach((name, type) -> types.put(name, Type.ofParameter(type)));
        return types;
    }
}
