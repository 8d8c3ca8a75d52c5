package camphor.rules;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.CatalogueSamples;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.Compilation;
import camphor.rules.language.Rule;
import camphor.rules.language.RuleLanguage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random rules over the small catalogue, for the laws that every reading of a rule must keep. */
public final class RuleSamples {
    public static final Catalogue CATALOGUE = CatalogueSamples.small();

    public static final Map<String, FactType> PARAMETERS =
            Map.of("line", FactType.DECIMAL, "count", FactType.INTEGER, "day", FactType.DATE, "gone", FactType.INTEGER);

    /** The parameter {@code gone} has no value, so that it is unknown. */
    public static final Bindings BINDINGS = new Bindings(
            LocalDate.of(2021, 9, 26),
            Map.of("line", new BigDecimal("1.25"), "count", 2L, "day", LocalDate.of(2020, 2, 29)));

    public static final RuleLanguage LANGUAGE = new RuleLanguage(CATALOGUE, PARAMETERS);

    /** Faults that random texts may have, because their operands are drawn without regard to them. */
    private static final Set<String> EXPECTED = Set.of("may-overflow", "unknown-code");

    private RuleSamples() {}

    /** Conditions on records of a table that compile. */
    public static Arbitrary<Rule> conditions(String subject) {
        return Arbitraries.randomValue(random -> {
            while (true) {
                String text = new RuleWriter(random, subject).condition();
                Compilation compiled = LANGUAGE.compile(subject, text, Place.of("sample"));
                Rule rule = compiled.rule();
                if (rule != null) {
                    return rule;
                }
                boolean expected = compiled.issues().stream().allMatch(issue -> EXPECTED.contains(issue.code()));
                if (!expected) {
                    throw new IllegalStateException(text + " " + compiled.issues());
                }
            }
        });
    }

    /** Expressions of any kind on records of a table. */
    public static Arbitrary<Rule> values(String subject) {
        return Arbitraries.randomValue(random -> {
            while (true) {
                String text = new RuleWriter(random, subject).value();
                Rule rule =
                        LANGUAGE.compileValue(subject, text, Place.of("sample")).rule();
                if (rule != null) {
                    return rule;
                }
            }
        });
    }
}
