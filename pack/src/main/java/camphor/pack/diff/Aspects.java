package camphor.pack.diff;

import camphor.pack.Clause;
import camphor.pack.Indicator;
import camphor.pack.Parameter;
import camphor.pack.WrittenRule;
import camphor.pack.diff.PackDiff.Aspect;
import camphor.rules.Label;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** In which respects two forms of a thing are compared: those that change what people must do. */
final class Aspects {
    static final List<Aspect<Clause>> CLAUSE = List.of(
            aspect("内容", "title", clause -> clause.title().zh()),
            aspect("责任单位", "owners", clause -> String.join("、", clause.owners())),
            aspect(
                    "类",
                    "kinds",
                    clause -> clause.kinds().stream().sorted().map(Enum::name).collect(Collectors.joining())),
            aspect("节点", "phase", clause -> String.valueOf(clause.phase())));

    static final List<Aspect<WrittenRule>> RULE = List.of(
            aspect("条件", "when", rule -> rule.when().text().strip()),
            aspect("条款", "clause", WrittenRule::clause),
            aspect("轻重", "severity", rule -> small(rule.severity())),
            aspect("类别", "category", rule -> small(rule.category())),
            aspect("责任单位", "owner", rule -> String.join("、", rule.owners())),
            aspect("期限", "due", Aspects::due));

    static final List<Aspect<Parameter>> PARAMETER = List.of(
            aspect("值", "values", Aspects::values),
            aspect("单位", "unit", parameter -> String.valueOf(parameter.unit())));

    static final List<Aspect<Indicator>> INDICATOR = List.of(
            aspect("分子", "numerator", indicator -> indicator.numerator().text().strip()),
            aspect(
                    "分母",
                    "denominator",
                    indicator -> String.valueOf(indicator.denominator()).strip()),
            aspect(
                    "目标",
                    "target",
                    indicator -> indicator.target() == null
                            ? "param." + indicator.targetParameter()
                            : String.valueOf(indicator.target())));

    private Aspects() {}

    private static <T> Aspect<T> aspect(String zh, String en, Function<T, String> text) {
        return new Aspect<>(new Label(zh, en), text);
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static String due(WrittenRule rule) {
        WrittenRule.Due due = rule.due();
        if (due == null) {
            return "";
        }
        return due.milestone() == null ? due.days() + " 天" : due.milestone();
    }

    private static String values(Parameter parameter) {
        return parameter.values().stream()
                .map(value -> value.value()
                        + " @" + value.from()
                        + (value.until() == null ? "" : "–" + value.until())
                        + (value.region() == null ? "" : " " + value.region()))
                .collect(Collectors.joining("；"));
    }
}
