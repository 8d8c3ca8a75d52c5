package camphor.rules;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Writes one random rule about a record of the small catalogue: every construct, operands of kinds that fit. */
final class RuleWriter {
    private static final int DEPTH = 3;

    private final Random random;
    private final String variable;
    private final String table;
    private final int level;

    RuleWriter(Random random, String subject) {
        this(random, subject, subject, 0);
    }

    private RuleWriter(Random random, String variable, String table, int level) {
        this.random = random;
        this.variable = variable;
        this.table = table;
        this.level = level;
    }

    String condition() {
        return condition(DEPTH);
    }

    String value() {
        return any(
                () -> whole(DEPTH), () -> decimal(DEPTH), () -> day(DEPTH), () -> text(DEPTH), () -> condition(DEPTH));
    }

    @SafeVarargs
    private String any(Supplier<String>... ways) {
        return ways[random.nextInt(ways.length)].get();
    }

    private String one(String... texts) {
        return texts[random.nextInt(texts.length)];
    }

    private String condition(int depth) {
        if (depth == 0) {
            return any(this::flag, this::flag, () -> comparison(0), this::membership, () -> one("true", "false"));
        }
        return any(
                () -> "(" + condition(depth - 1) + " && " + condition(depth - 1) + ")",
                () -> "(" + condition(depth - 1) + " || " + condition(depth - 1) + ")",
                () -> "!" + "(" + condition(depth - 1) + ")",
                () -> "(" + condition(depth - 1) + " ? " + condition(depth - 1) + " : " + condition(depth - 1) + ")",
                () -> comparison(depth - 1),
                () -> comparison(depth - 1),
                this::membership,
                () -> listCondition(depth - 1),
                () -> listCondition(depth - 1),
                () -> textCondition(depth - 1),
                () -> "(" + condition(depth - 1) + one(" == ", " != ") + condition(depth - 1) + ")");
    }

    private String sign() {
        return one(" == ", " != ", " < ", " <= ", " > ", " >= ");
    }

    private String comparison(int depth) {
        return any(
                () -> "(" + whole(depth) + sign() + whole(depth) + ")",
                () -> "(" + number(depth) + sign() + number(depth) + ")",
                () -> "(" + day(depth) + sign() + day(depth) + ")",
                () -> "(" + text(depth) + sign() + text(depth) + ")",
                () -> "(" + whole(depth) + " in [" + whole(0) + ", " + whole(0) + "])",
                () -> "(" + number(depth) + " in [" + decimal(0) + ", " + decimal(0) + "])");
    }

    private String number(int depth) {
        return any(() -> whole(depth), () -> decimal(depth));
    }

    /** Any path from the record to a table's record; null when there is none. */
    private String to(String wanted) {
        if (table.equals(wanted)) {
            return variable;
        }
        return switch (table + ">" + wanted) {
            case "person>household" -> variable + ".household";
            case "person>village" -> variable + ".household.village";
            case "household>village" -> variable + ".village";
            default -> "";
        };
    }

    private boolean reaches(String wanted) {
        return !to(wanted).isEmpty();
    }

    private String flag() {
        if (table.equals("person")) {
            return one(
                    variable + ".head",
                    variable + ".household.relocated",
                    "has(" + variable + ".age)",
                    "has(" + variable + ".household)",
                    "has(" + variable + ".payments)");
        }
        return reaches("household")
                ? one(to("household") + ".relocated", "has(" + to("household") + ".income)")
                : "true";
    }

    private String membership() {
        if (table.equals("person")) {
            return any(
                    () -> "(" + variable + ".school_state in [\"primary\", \"junior\"])",
                    () -> "(" + variable + ".school_state " + one("==", "!=") + " \"primary\")",
                    () -> "(\"chronic\" in " + variable + ".health)",
                    () -> variable + ".health." + one("exists", "all", "exists_one")
                            + "(h, h in [\"chronic\", \"serious\"])",
                    () -> "(" + variable + ".household.kind != \"lifted\")");
        }
        return reaches("household") ? "(" + to("household") + ".kind in [\"lifted\", \"monitored\"])" : "(1 in [1, 2])";
    }

    private List<String> lists() {
        return switch (table) {
            case "person" -> List.of(variable + ".household.members person", variable + ".payments payment");
            case "household" -> List.of(variable + ".members person", variable + ".village.households household");
            case "village" -> List.of(variable + ".households household");
            default -> List.of();
        };
    }

    /** Writes something about the records of a list, where there is one and the rule is not too deep yet. */
    private String overList(Supplier<String> otherwise, OverList body) {
        List<String> lists = lists();
        if (lists.isEmpty() || level == 2) {
            return otherwise.get();
        }
        String[] list = lists.get(random.nextInt(lists.size())).split(" ", -1);
        String each = "x" + level;
        return body.text(list[0], each, new RuleWriter(random, each, list[1], level + 1));
    }

    private interface OverList {
        String text(String list, String each, RuleWriter inside);
    }

    private String listCondition(int depth) {
        return overList(
                this::flag,
                (list, each, inside) -> list + "." + one("exists", "all", "exists_one") + "(" + each + ", "
                        + inside.condition(Math.min(1, depth)) + ")");
    }

    private String gathered(int depth, String gathering, boolean decimal, Supplier<String> otherwise) {
        return overList(otherwise, (list, each, inside) -> {
            String filtered = random.nextBoolean()
                    ? list
                    : list + ".filter(" + each + ", " + inside.condition(Math.min(1, depth)) + ")";
            String value = decimal ? inside.decimal(Math.min(1, depth)) : inside.whole(Math.min(1, depth));
            return gathering.equals("size")
                    ? filtered + ".size()"
                    : filtered + ".map(" + each + ", " + value + ")." + gathering + "()";
        });
    }

    private String whole(int depth) {
        Supplier<String> leaf = () -> any(
                () -> table.equals("person") ? one(variable + ".work_months", variable + ".age") : wholeOfHousehold(),
                () -> one("0", "1", "2", "-1", "13", "param.count", "param.gone"));
        if (depth == 0) {
            return leaf.get();
        }
        return any(
                leaf,
                () -> "(" + whole(depth - 1) + one(" + ", " - ", " * ", " / ", " % ") + whole(depth - 1) + ")",
                () -> "-(" + whole(depth - 1) + ")",
                () -> one("years", "months", "days") + "_between(" + day(depth - 1) + ", " + day(depth - 1) + ")",
                () -> one("year", "month", "day") + "(" + day(depth - 1) + ")",
                () -> "school_age(" + day(depth - 1) + ", " + day(depth - 1) + ")",
                () -> one("min_of", "max_of") + "(" + whole(depth - 1) + ", " + whole(depth - 1) + ")",
                () -> "size("
                        + (table.equals("person") && random.nextBoolean() ? variable + ".health" : text(depth - 1))
                        + ")",
                () -> "int(" + any(() -> text(depth - 1), () -> decimal(depth - 1)) + ")",
                () -> "(" + condition(depth - 1) + " ? " + whole(depth - 1) + " : " + whole(depth - 1) + ")",
                () -> gathered(depth - 1, one("size", "sum", "min", "max", "median"), false, leaf),
                () -> gathered(depth - 1, one("size", "sum", "min", "max", "median"), false, leaf));
    }

    private String wholeOfHousehold() {
        return reaches("household") ? one(to("household") + ".members_stated", to("household") + ".member_rows") : "3";
    }

    private String decimal(int depth) {
        Supplier<String> leaf =
                () -> any(() -> decimalFact(), () -> one("0.5", "1.25", "-2.0", "0.0", "100.001", "param.line"));
        if (depth == 0) {
            return leaf.get();
        }
        return any(
                leaf,
                () -> "(" + decimal(depth - 1) + one(" + ", " - ", " * ") + number(depth - 1) + ")",
                () -> "-(" + decimal(depth - 1) + ")",
                () -> one("min_of", "max_of") + "(" + decimal(depth - 1) + ", " + number(depth - 1) + ")",
                () -> "(" + condition(depth - 1) + " ? " + decimal(depth - 1) + " : " + decimal(depth - 1) + ")",
                () -> gathered(depth - 1, one("sum", "min", "max", "median"), true, leaf));
    }

    private String decimalFact() {
        return switch (table) {
            case "person" -> one(variable + ".wage", variable + ".household.income");
            case "household" -> variable + ".income";
            case "payment" -> variable + ".self_paid";
            default -> "0.75";
        };
    }

    private String day(int depth) {
        Supplier<String> leaf = () -> any(
                () -> switch (table) {
                    case "person" -> variable + ".birth_date";
                    case "household" -> variable + ".removed_on";
                    case "payment" -> variable + ".paid_on";
                    default -> "as_of";
                },
                () -> one("as_of", "param.day", "date(\"2021-08-31\")", "date(\"2020-02-29\")"));
        if (depth == 0) {
            return leaf.get();
        }
        return any(
                leaf,
                leaf,
                () -> one("plus_days", "plus_months") + "(" + day(depth - 1) + ", " + whole(0) + ")",
                () -> one("min_of", "max_of") + "(" + day(depth - 1) + ", " + day(depth - 1) + ")",
                () -> "(" + condition(depth - 1) + " ? " + day(depth - 1) + " : " + day(depth - 1) + ")");
    }

    private String text(int depth) {
        Supplier<String> leaf = () -> any(
                () -> switch (table) {
                    case "person" -> one(variable + ".name", variable + ".id_key", variable + ".household.kind");
                    case "household" -> one(variable + ".household_id", variable + ".kind", variable + ".village.name");
                    case "village" -> variable + ".name";
                    default -> variable + ".id_key";
                },
                () -> one("\"\"", "\"樟树\"", "\"𠀀\"", "\"12\"", "\"a'b\\\\\"", "\"\\uFF21\""));
        if (depth == 0) {
            return leaf.get();
        }
        return any(
                leaf,
                leaf,
                () -> text(depth - 1) + ".substring(" + whole(0) + ", " + whole(0) + ")",
                () -> text(depth - 1) + ".substring(" + whole(0) + ")",
                () -> "(" + text(depth - 1) + " + " + text(depth - 1) + ")");
    }

    private String textCondition(int depth) {
        return any(
                () -> text(depth) + one(".startsWith(", ".endsWith(", ".contains(") + text(0) + ")",
                () -> text(depth) + ".matches(\""
                        + one("^\\\\p{Han}+$", "^[0-9]{2}$", "a.b", "[^a-z]", "^$", "(1|樟)", "\\\\d\\\\d?", "\\\\\\\\")
                        + "\")");
    }
}
