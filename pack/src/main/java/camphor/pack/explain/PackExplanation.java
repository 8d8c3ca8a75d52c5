package camphor.pack.explain;

import camphor.pack.Pack;
import camphor.pack.Parameter;
import java.util.stream.Collectors;

/** A pack as text for the terminal: its matrix, what lacks, what it overrides and switches off, what it costs. */
public final class PackExplanation {
    private final Pack pack;
    private final Language language;

    public PackExplanation(Pack pack, Language language) {
        this.pack = pack;
        this.language = language;
    }

    /** All sections, one after the other. */
    public String text(Burden burden) {
        MatrixText matrix = new MatrixText(PackMatrix.of(pack), language);
        return String.join(
                "\n",
                head(),
                matrix.table(),
                matrix.lacking(),
                overrides(),
                disabled(),
                new BurdenText(burden, language).table());
    }

    private String head() {
        return language.of(pack.name()) + "  " + pack.id() + " " + pack.version() + "\n"
                + in("扩展：", "extends: ") + String.join(" → ", pack.chain()) + "\n"
                + in("条款 ", "clauses ") + pack.clauses().size()
                + in("，规则 ", ", rules ") + pack.rules().size()
                + in("，指标 ", ", indicators ") + pack.indicators().size()
                + in("，排查表 ", ", checklists ") + pack.checklists().size()
                + in("，参数 ", ", parameters ") + pack.parameters().size() + "\n";
    }

    private String overrides() {
        String lines = pack.parameters().stream()
                .flatMap(parameter -> parameter.replaced().map(old -> overridden(old, parameter)).stream())
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? in("没有覆盖所扩展包的参数。\n", "No parameter is overridden.\n")
                : in("覆盖的参数：\n", "Overridden parameters:\n") + lines + "\n";
    }

    /** What was in force and what is, on the day on which the pack judges its own examples. */
    private String overridden(Parameter old, Parameter parameter) {
        return parameter.id()
                + in("（", " (") + language.of(parameter.label()) + in("）：", "): ")
                + inForce(old) + " [" + old.pack() + "] → " + inForce(parameter) + " [" + parameter.pack() + "]  "
                + parameter.place();
    }

    private String inForce(Parameter parameter) {
        return parameter
                .at(pack.caseDay(), pack.region())
                .map(value -> String.valueOf(value.value()))
                .orElse(in("无", "none"));
    }

    private String disabled() {
        String lines = pack.disabled().stream()
                .map(disabled -> disabled.rule() + "：" + language.of(disabled.reason()))
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? in("没有停用规则。\n", "No rule is switched off.\n")
                : in("停用的规则：\n", "Rules switched off:\n") + lines + "\n";
    }

    private String in(String zh, String en) {
        return language.of(zh, en);
    }
}
