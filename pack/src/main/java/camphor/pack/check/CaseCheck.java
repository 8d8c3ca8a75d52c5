package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.RuleCase;
import camphor.pack.WrittenRule;
import camphor.pack.ready.PackLanguage;
import camphor.pack.ready.Parameters;
import camphor.rules.Label;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.record.InProcess;
import camphor.rules.record.Proof;
import camphor.rules.record.Truth;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Every example of a rule answers what it says: the examples are run. A pack runs those of its own rules; those of a
 * base are run as the base has them, on its own day and with its own parameters.
 */
final class CaseCheck implements Check {
    private final PackLanguage language;

    CaseCheck(PackLanguage language) {
        this.language = language;
    }

    @Override
    public void check(Pack pack, Faults faults) {
        Parameters parameters = Parameters.of(pack);
        if (pack.caseDay().equals(LocalDate.MIN)) {
            return;
        }
        pack.rules().stream()
                .filter(rule -> rule.pack().equals(pack.id()))
                .forEach(rule -> language.condition(rule.subject(), rule.when(), issue -> {})
                        .ifPresent(condition -> rule.cases().forEach(example -> {
                            bindings(pack, parameters, example, faults)
                                    .ifPresent(bindings -> judge(rule, condition, example, bindings, faults));
                        })));
    }

    private static Optional<Bindings> bindings(Pack pack, Parameters parameters, RuleCase example, Faults faults) {
        LocalDate asOf = example.asOf();
        Bindings given = parameters.at(asOf == null ? pack.caseDay() : asOf, pack.region());
        Map<String, Object> values = new HashMap<>(given.parameters());
        boolean sound = true;
        for (Map.Entry<String, Object> own : example.parameters().entrySet()) {
            Optional<Object> value = parameters.parameter(own.getKey()).flatMap(known -> typed(known, own.getValue()));
            value.ifPresent(known -> values.put(own.getKey(), known));
            sound &= value.isPresent();
        }
        if (!sound) {
            faults.error(
                    "bad-case-parameter",
                    example.place(),
                    "样例的 param 须是本包的参数，且类型一致",
                    "param of a case must name parameters of the pack, with values of their types");
        }
        return sound ? Optional.of(new Bindings(given.asOf(), values)) : Optional.empty();
    }

    private static Optional<Object> typed(Parameter parameter, Object value) {
        FactType type = parameter.type();
        if (type == FactType.DECIMAL && value instanceof Long whole) {
            return Optional.of(BigDecimal.valueOf(whole));
        }
        if (type == FactType.DATE && value instanceof String text) {
            try {
                return Optional.of(LocalDate.parse(text));
            } catch (DateTimeParseException noDate) {
                return Optional.empty();
            }
        }
        boolean fits = (type == FactType.INTEGER && value instanceof Long)
                || (type == FactType.DECIMAL && value instanceof BigDecimal)
                || (type == FactType.TEXT && value instanceof String)
                || (type == FactType.BOOLEAN && value instanceof Boolean);
        return fits ? Optional.of(value) : Optional.empty();
    }

    private static void judge(WrittenRule rule, Rule condition, RuleCase example, Bindings bindings, Faults faults) {
        Proof proof = InProcess.prove(condition, example.subject(), bindings);
        if (proof.truth() == example.expected()) {
            return;
        }
        String missing = proof.missing().isEmpty() ? "" : "；缺少：" + String.join("、", proof.missing());
        String why = proof.evidence() + missing + "；取决于 " + proof.decidedBy();
        faults.error(
                "case-differs",
                example.place(),
                "样例应为" + name(example.expected()).zh() + "，实际"
                        + name(proof.truth()).zh() + "（" + bindings.asOf() + "，" + why + "）",
                "the case should be " + name(example.expected()).en() + ", but is "
                        + name(proof.truth()).en() + " (as of " + bindings.asOf() + ", rule version " + rule.version()
                        + ": " + proof.evidence() + ")");
    }

    private static Label name(Truth truth) {
        return switch (truth) {
            case HIT -> new Label("命中", "a hit");
            case CLEAR -> new Label("不命中", "clear");
            case UNKNOWN -> new Label("不明", "unknown");
        };
    }
}
