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

/**
 * Every expression of a pack is of the rule language and of the right type: rules, wordings, derived facts, indicators.
 * The rules and derived facts of a base are looked at when the base is checked.
 */
final class ExpressionCheck implements Check {
    private final PackLanguage language;

    ExpressionCheck(PackLanguage language) {
        this.language = language;
    }

    @Override
    public void check(Pack pack, Faults faults) {
        pack.derivations().entrySet().stream()
                .filter(each -> pack.bases().stream()
                        .noneMatch(base -> base.derivations().containsKey(each.getKey())))
                .forEach(each -> derived(pack, each.getKey(), each.getValue(), faults));
        pack.rules().stream().filter(rule -> rule.pack().equals(pack.id())).forEach(rule -> rule(rule, faults));
        for (Indicator indicator : pack.indicators()) {
            counted(indicator, indicator.numerator(), faults);
            SourceText denominator = indicator.denominator();
            if (denominator != null) {
                counted(indicator, denominator, faults);
            }
        }
        for (Organisation.FocusGroup group : pack.organisation().focusGroups()) {
            language.condition("household", group.when(), faults::add);
        }
    }

    private void rule(WrittenRule rule, Faults faults) {
        language.condition(rule.subject(), rule.when(), faults::add);
        Template.of(language, rule.subject(), rule.found().zh(), faults::add);
        Template.of(language, rule.subject(), rule.found().en(), faults::add);
        Template.of(language, rule.subject(), rule.doFirst().zh(), faults::add);
        Template.of(language, rule.subject(), rule.doFirst().en(), faults::add);
    }

    /** A derivation that compiles must give what the fact says it is. */
    private void derived(Pack pack, String fact, SourceText text, Faults faults) {
        String table = fact.substring(0, fact.indexOf('.'));
        String id = fact.substring(fact.indexOf('.') + 1);
        Optional<Rule> rule = language.value(table, text, faults::add);
        pack.catalogue()
                .table(table)
                .fact(id)
                .ifPresent(declared -> rule.ifPresent(value -> {
                    if (!fits(Type.of(declared), value.term().type())) {
                        faults.error(
                                "wrong-type",
                                text.start(),
                                "推算结果的类型与 " + declared.type() + " 不符，或小数位数过多",
                                "the derivation does not give a " + declared.type() + " of the fact's scale");
                    }
                }));
    }

    /** A whole number may stand for a decimal; a decimal may not have more digits than the fact. */
    private static boolean fits(Type declared, Type given) {
        boolean sameKind = declared.kind() == given.kind();
        boolean whole = declared.kind() == Type.Kind.DECIMAL && given.kind() == Type.Kind.INTEGER;
        return whole || (sameKind && given.scale() <= declared.scale());
    }

    /** A condition is counted, a number is summed; nothing else can be. */
    private void counted(Indicator indicator, SourceText text, Faults faults) {
        Optional<Rule> rule = language.value(indicator.of(), text, faults::add);
        rule.map(value -> value.term().type())
                .filter(type -> type.kind() != Type.Kind.BOOLEAN && !type.isNumber())
                .ifPresent(type -> faults.error(
                        "wrong-type", text.start(), "指标应为条件或数字", "an indicator counts a condition or sums a number"));
    }
}
