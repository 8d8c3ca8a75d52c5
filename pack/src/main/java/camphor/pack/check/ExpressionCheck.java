package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Indicator;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.SourceText;
import camphor.pack.WrittenRule;
import camphor.pack.ready.PackLanguage;
import camphor.pack.ready.Template;
import camphor.rules.language.Rule;
import camphor.rules.term.Type;
import java.util.Optional;

/** Every expression of a pack is of the rule language and of the right type: rules, wordings, derived facts, indicators. */
final class ExpressionCheck implements Check {
    @Override
    public void check(Pack pack, Faults faults) {
        PackLanguage language = PackLanguage.of(pack);
        pack.derivations().forEach((fact, text) -> derived(pack, language, fact, text, faults));
        pack.rules().forEach(rule -> rule(language, rule, faults));
        for (Indicator indicator : pack.indicators()) {
            counted(language, indicator, indicator.numerator(), faults);
            SourceText denominator = indicator.denominator();
            if (denominator != null) {
                counted(language, indicator, denominator, faults);
            }
        }
        for (Organisation.FocusGroup group : pack.organisation().focusGroups()) {
            language.condition("household", group.when(), faults::add);
        }
    }

    private static void rule(PackLanguage language, WrittenRule rule, Faults faults) {
        language.condition(rule.subject(), rule.when(), faults::add);
        Template.of(language, rule.subject(), rule.found().zh(), faults::add);
        Template.of(language, rule.subject(), rule.found().en(), faults::add);
        Template.of(language, rule.subject(), rule.doFirst().zh(), faults::add);
        Template.of(language, rule.subject(), rule.doFirst().en(), faults::add);
    }

    /** A derivation that compiles must give what the fact says it is. */
    private static void derived(Pack pack, PackLanguage language, String fact, SourceText text, Faults faults) {
        String table = fact.substring(0, fact.indexOf('.'));
        String id = fact.substring(fact.indexOf('.') + 1);
        Optional<Rule> rule = language.value(table, text, faults::add);
        pack.catalogue().table(table).fact(id).ifPresent(declared -> rule.ifPresent(value -> {
            Type.Kind wanted = Type.of(declared).kind();
            Type.Kind given = value.term().type().kind();
            if (wanted != given) {
                faults.error(
                        "wrong-type",
                        text.start(),
                        "推算结果是 " + given + "，与类型 " + wanted + " 不符",
                        "the derivation gives " + given + ", the fact is " + wanted);
            }
        }));
    }

    /** A condition is counted, a number is summed; nothing else can be. */
    private static void counted(PackLanguage language, Indicator indicator, SourceText text, Faults faults) {
        Optional<Rule> rule = language.value(indicator.of(), text, faults::add);
        rule.map(value -> value.term().type())
                .filter(type -> type.kind() != Type.Kind.BOOLEAN && !type.isNumber())
                .ifPresent(type -> faults.error(
                        "wrong-type", text.start(), "指标应为条件或数字", "an indicator counts a condition or sums a number"));
    }
}
