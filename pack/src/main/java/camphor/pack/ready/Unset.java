package camphor.pack.ready;

import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.Parameter;
import camphor.pack.WrittenRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parameters that rules read and that have no value on a day: each is told once, where it must be mended. */
record Unset(LocalDate day, Map<String, List<String>> rules) {
    Unset(LocalDate day) {
        this(day, new LinkedHashMap<>());
    }

    void wantedBy(WrittenRule rule, String parameter) {
        rules.computeIfAbsent(parameter, unused -> new ArrayList<>()).add(rule.id());
    }

    void tell(Pack pack, Faults faults) {
        rules.forEach((name, wanting) -> pack.parameters().stream()
                .filter(parameter -> parameter.id().equals(name))
                .findFirst()
                .ifPresent(parameter -> tell(parameter, String.join("、", wanting), faults)));
    }

    private void tell(Parameter parameter, String wanting, Faults faults) {
        String entry = "- {from: " + day.withDayOfYear(1) + ", value: …, source: …}";
        faults.error(
                "parameter-without-value",
                parameter.place(),
                "参数 " + parameter.id() + "（" + parameter.label().zh() + "）在 " + day + " 没有值，规则 " + wanting
                        + " 要用。请在此处的 values 下按当年文件补一行 " + entry + "；要按以往某一天筛查，请写明 --as-of",
                "parameter " + parameter.id() + " (" + parameter.label().en() + ") has no value on " + day
                        + ", which rules " + wanting + " need. Add a line from this year's document under its values: "
                        + entry + "; to screen as of an earlier day, say --as-of");
    }
}
