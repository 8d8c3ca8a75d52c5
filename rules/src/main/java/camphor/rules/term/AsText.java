package camphor.rules.term;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Writes a term as text of the rule language, in the stored form. Compiled again it is the same term. */
public final class AsText implements Cases<String> {
    private final String variable;
    private final int depth;

    private AsText(String variable, int depth) {
        this.variable = variable;
        this.depth = depth;
    }

    /**
     * The term as text.
     *
     * @param variable by which the record is called that the term is read on: the subject's table
     */
    public static String of(Term term, String variable) {
        return term.read(new AsText(variable, 0));
    }

    private String at(Path path) {
        return path.isHere() ? variable : variable + "." + String.join(".", path.relations());
    }

    private String operand(Term term) {
        boolean plain = !(term instanceof Term.And
                || term instanceof Term.Or
                || term instanceof Term.Compare
                || term instanceof Term.OneOf
                || term instanceof Term.Holds
                || term instanceof Term.If
                || term instanceof Term.Arithmetic
                || term instanceof Term.Joined
                || term instanceof Term.Negative);
        boolean widened =
                term instanceof Term.Converted converted && converted.type().kind() == Type.Kind.DECIMAL;
        String text = term.read(this);
        return plain && !widened ? text : widened ? operand(((Term.Converted) term).of()) : "(" + text + ")";
    }

    private String infix(Term left, String sign, Term right) {
        return operand(left) + " " + sign + " " + operand(right);
    }

    private String call(String function, Term... operands) {
        return function
                + List.of(operands).stream().map(term -> term.read(this)).collect(Collectors.joining(", ", "(", ")"));
    }

    @Override
    public String literal(Term.Literal term) {
        Object value = term.value();
        if (value instanceof String text) {
            return quoted(text);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.scale() == 0 ? decimal + ".0" : decimal.toPlainString();
        }
        return value instanceof LocalDate ? "date(\"" + value + "\")" : value.toString();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints()
                .forEach(sign -> quoted.append(
                        switch (sign) {
                            case '"' -> "\\\"";
                            case '\\' -> "\\\\";
                            case '\n' -> "\\n";
                            case '\r' -> "\\r";
                            case '\t' -> "\\t";
                            default -> Character.toString(sign);
                        }));
        return quoted.append('"').toString();
    }

    @Override
    public String parameter(Term.Parameter term) {
        return "param." + term.name();
    }

    @Override
    public String asOf(Term.AsOf term) {
        return "as_of";
    }

    @Override
    public String fact(Term.FactOf term) {
        return at(term.at()) + "." + term.fact();
    }

    @Override
    public String derived(Term.Derived term) {
        return at(term.at()) + "." + term.fact();
    }

    @Override
    public String known(Term.Known term) {
        return call("has", term.of());
    }

    @Override
    public String reached(Term.Reached term) {
        return "has(" + at(term.at()) + ")";
    }

    @Override
    public String delivered(Term.Delivered term) {
        return "has(" + at(term.owner()) + "." + term.relation() + ")";
    }

    @Override
    public String and(Term.And term) {
        return term.parts().stream().map(this::operand).collect(Collectors.joining(" && "));
    }

    @Override
    public String or(Term.Or term) {
        return term.parts().stream().map(this::operand).collect(Collectors.joining(" || "));
    }

    @Override
    public String not(Term.Not term) {
        return "!" + operand(term.of());
    }

    @Override
    public String choice(Term.If term) {
        return operand(term.condition()) + " ? " + operand(term.then()) + " : " + operand(term.otherwise());
    }

    @Override
    public String compare(Term.Compare term) {
        return infix(term.left(), term.by().sign(), term.right());
    }

    @Override
    public String oneOf(Term.OneOf term) {
        return operand(term.item())
                + term.options().stream().map(this::operand).collect(Collectors.joining(", ", " in [", "]"));
    }

    @Override
    public String holds(Term.Holds term) {
        return infix(term.item(), "in", term.codes());
    }

    @Override
    public String codesSize(Term.CodesSize term) {
        return call("size", term.codes());
    }

    @Override
    public String arithmetic(Term.Arithmetic term) {
        return infix(term.left(), term.by().sign(), term.right());
    }

    @Override
    public String negative(Term.Negative term) {
        return "-(" + term.of().read(this) + ")";
    }

    @Override
    public String extreme(Term.Extreme term) {
        return call(term.least() ? "min_of" : "max_of", term.left(), term.right());
    }

    @Override
    public String converted(Term.Converted term) {
        return switch (term.type().kind()) {
            case DECIMAL -> call("double", term.of());
            case INTEGER -> call("int", term.of());
            case BOOLEAN, TEXT, DATE, CODES -> call("string", term.of());
        };
    }

    @Override
    public String timeBetween(Term.TimeBetween term) {
        return call(term.unit().word() + "s_between", term.from(), term.to());
    }

    @Override
    public String shifted(Term.Shifted term) {
        return call("plus_" + term.unit().word() + "s", term.day(), term.by());
    }

    @Override
    public String datePart(Term.DatePart term) {
        return call(term.unit().word(), term.day());
    }

    @Override
    public String schoolAge(Term.SchoolAge term) {
        return call("school_age", term.birth(), term.day());
    }

    @Override
    public String textSize(Term.TextSize term) {
        return call("size", term.text());
    }

    @Override
    public String textAsk(Term.TextAsk term) {
        return operand(term.text()) + "." + call(term.test().function(), term.part());
    }

    @Override
    public String matches(Term.Matches term) {
        return operand(term.text()) + ".matches(" + quoted(term.pattern().written()) + ")";
    }

    @Override
    public String substring(Term.Substring term) {
        Term to = term.to();
        return operand(term.text())
                + "."
                + (to == null ? call("substring", term.from()) : call("substring", term.from(), to));
    }

    @Override
    public String joined(Term.Joined term) {
        return infix(term.left(), "+", term.right());
    }

    @Override
    public String aggregate(Term.Aggregate term) {
        String each = "x" + (depth == 0 ? "" : depth);
        AsText inside = new AsText(each, depth + 1);
        String list = at(term.owner()) + "." + term.relation();
        String condition = term.condition().read(inside);
        if (term.by() == Gathering.EXISTS) {
            return list + ".exists(" + each + ", " + condition + ")";
        }
        boolean all = term.condition().equals(Term.Literal.TRUE);
        String filtered = all ? list : list + ".filter(" + each + ", " + condition + ")";
        if (term.by() == Gathering.COUNT) {
            return filtered + ".size()";
        }
        String value = term.gathered().read(inside);
        return filtered + ".map(" + each + ", " + value + ")."
                + term.by().name().toLowerCase(Locale.ROOT) + "()";
    }
}
