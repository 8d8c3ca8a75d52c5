package camphor.bench.ten;

import java.util.Map;
import java.util.TreeMap;

/** The conditions of {@link DhisTen} by mark: rule number + 1 for a hit, its negative for unknown. */
final class DhisConditions {
    static final Map<Integer, String> PERSON = new TreeMap<>(Map.ofEntries(
            Map.entry(1, has("age") + and() + has("workMonths") + " && A{age} < 16 && A{workMonths} > 0"),
            Map.entry(-1, unknown("age", "A{age} < 16", "workMonths", "A{workMonths} > 0")),
            Map.entry(2, has("sex") + and() + has("idSex") + " && A{sex} != A{idSex}"),
            Map.entry(-2, "!" + has("sex") + " || !" + has("idSex")),
            Map.entry(
                    3,
                    has("supported") + and() + has("resident") + and() + has("employee")
                            + " && A{supported} && !A{resident} && !A{employee}"),
            Map.entry(
                    -3,
                    "(!" + has("supported") + " || !" + has("resident") + " || !" + has("employee") + ") && ("
                            + "!" + has("supported") + " || A{supported}) && (!" + has("resident")
                            + " || !A{resident}) && (!" + has("employee") + " || !A{employee})"),
            Map.entry(4, has("selfPaid") + " && A{selfPaid} > 1000000"),
            Map.entry(-4, "!" + has("selfPaid")),
            Map.entry(5, has("disabled") + " && A{disabled} && !A{grade}"),
            Map.entry(-5, "!" + has("disabled") + " && !A{grade}"),
            Map.entry(
                    6,
                    has("schoolAge") + and() + has("school")
                            + " && A{schoolAge} >= 6 && A{schoolAge} < 15 && !A{school}"),
            Map.entry(-6, unknown("schoolAge", "A{schoolAge} >= 6 && A{schoolAge} < 15", "school", "!A{school}"))));

    static final Map<Integer, String> HOUSEHOLD = new TreeMap<>(Map.ofEntries(
            Map.entry(7, has("heads") + " && A{heads} != 1"),
            Map.entry(-7, "!" + has("heads")),
            Map.entry(8, has("dangerous") + and() + has("livesThere") + " && A{dangerous} && A{livesThere}"),
            Map.entry(-8, unknown("dangerous", "A{dangerous}", "livesThere", "A{livesThere}")),
            Map.entry(9, has("net") + and() + has("monitored") + " && A{net} < C{line} * A{members} && !A{monitored}"),
            Map.entry(-9, unknown("net", "A{net} < C{line} * A{members}", "monitored", "!A{monitored}")),
            Map.entry(10, has("relocated") + and() + has("newHouse") + " && A{relocated} && !A{newHouse}"),
            Map.entry(-10, unknown("relocated", "A{relocated}", "newHouse", "!A{newHouse}"))));

    private DhisConditions() {}

    private static String has(String name) {
        return "d2:hasValue(A{" + name + "})";
    }

    private static String and() {
        return " && ";
    }

    /** Either fact missing, and whichever is there doesn't clear the rule. */
    private static String unknown(String left, String leftHolds, String right, String rightHolds) {
        return "(!" + has(left) + " || !" + has(right) + ") && (!" + has(left) + " || (" + leftHolds + ")) && (!"
                + has(right) + " || (" + rightHolds + "))";
    }
}
