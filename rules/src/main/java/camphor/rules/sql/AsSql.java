package camphor.rules.sql;

import camphor.rules.language.Bindings;
import camphor.rules.term.Cases;
import camphor.rules.term.Operation;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads a term as an SQL expression. SQL's NULL carries "unknown": and, or, not, in and the comparisons follow Kleene
 * already. Always in brackets, so that the tree alone decides precedence.
 */
class AsSql implements Cases<String> {
    private final Dialect dialect;
    private final SqlTypes types;
    private final Bindings bindings;
    private final Columns columns;
    private final SqlDays days;

    AsSql(Dialect dialect, Bindings bindings, Columns columns) {
        this.dialect = dialect;
        this.types = new SqlTypes(dialect);
        this.bindings = bindings;
        this.columns = columns;
        this.days = new SqlDays(dialect);
    }

    private String joined(List<Term> parts, String word) {
        return parts.stream().map(part -> part.read(this)).collect(Collectors.joining(" " + word + " ", "(", ")"));
    }

    private String exactly(Term term) {
        return types.exactly(term, term.read(this));
    }

    /** In the type of the whole, so that both ways of a choice are alike. */
    private String as(Term term, Type type) {
        return type.kind() == Kind.DECIMAL ? types.cast(exactly(term), type) : term.read(this);
    }

    @Override
    public String literal(Term.Literal term) {
        return types.constant(term.value(), term.type());
    }

    @Override
    public String parameter(Term.Parameter term) {
        return types.parameter(term, bindings);
    }

    @Override
    public String asOf(Term.AsOf term) {
        return types.constant(bindings.asOf(), Type.DATE);
    }

    @Override
    public String fact(Term.FactOf term) {
        return columns.fact(term);
    }

    @Override
    public String derived(Term.Derived term) {
        return term.term().read(this);
    }

    @Override
    public String known(Term.Known term) {
        return "(" + term.of().read(this) + " is not null)";
    }

    @Override
    public String reached(Term.Reached term) {
        return columns.reached(term.at());
    }

    @Override
    public String delivered(Term.Delivered term) {
        return columns.delivered(term);
    }

    @Override
    public String and(Term.And term) {
        return joined(term.parts(), "and");
    }

    @Override
    public String or(Term.Or term) {
        return joined(term.parts(), "or");
    }

    @Override
    public String not(Term.Not term) {
        return "(not " + term.of().read(this) + ")";
    }

    @Override
    public String choice(Term.If term) {
        return "(case " + term.condition().read(this) + " when true then " + as(term.then(), term.type())
                + " when false then " + as(term.otherwise(), term.type()) + " end)";
    }

    @Override
    public String compare(Term.Compare term) {
        String sign = switch (term.by()) {
            case EQUAL -> "=";
            case NOT_EQUAL -> "<>";
            case BELOW -> "<";
            case AT_MOST -> "<=";
            case ABOVE -> ">";
            case AT_LEAST -> ">=";
        };
        return "(" + ordered(term.left()) + " " + sign + " " + ordered(term.right()) + ")";
    }

    private String ordered(Term term) {
        String value = term.read(this);
        return term.type().kind() == Kind.TEXT ? dialect.ordered(value) : value;
    }

    @Override
    public String oneOf(Term.OneOf term) {
        String options =
                term.options().stream().map(option -> option.read(this)).collect(Collectors.joining(", "));
        return "(" + term.item().read(this) + " in (" + options + "))";
    }

    @Override
    public String holds(Term.Holds term) {
        return dialect.listHolds(term.codes().read(this), term.item().read(this));
    }

    @Override
    public String codesSize(Term.CodesSize term) {
        return dialect.listSize(term.codes().read(this));
    }

    @Override
    public String arithmetic(Term.Arithmetic term) {
        String left = exactly(term.left());
        String right = exactly(term.right());
        boolean divides = term.by() == Operation.DIVIDE || term.by() == Operation.REMAINDER;
        String divisor = divides ? "nullif(" + right + ", 0)" : right;
        if (term.by() == Operation.DIVIDE) {
            return dialect.divided(left, divisor);
        }
        String result = "(" + left + " " + term.by().sign() + " " + divisor + ")";
        return term.type().kind() == Kind.DECIMAL ? types.cast(result, term.type()) : result;
    }

    @Override
    public String negative(Term.Negative term) {
        return "(-" + exactly(term.of()) + ")";
    }

    /** The engines' own least and greatest pass over NULL; this does not. */
    @Override
    public String extreme(Term.Extreme term) {
        String sign = term.least() ? " <= " : " >= ";
        String left = as(term.left(), term.type());
        String right = as(term.right(), term.type());
        return "(case " + ordered(term.left()) + sign + ordered(term.right()) + " when true then " + left
                + " when false then " + right + " end)";
    }

    @Override
    public String converted(Term.Converted term) {
        String value = term.of().read(this);
        return switch (term.type().kind()) {
            case DECIMAL -> dialect.tryCast(value, types.of(term.type()));
            case INTEGER ->
                term.of().type().kind() == Kind.DECIMAL ? dialect.cut(value) : SqlTexts.whole(dialect, value);
            case TEXT -> "cast(" + value + " as " + dialect.textType() + ")";
            case BOOLEAN, DATE, CODES -> throw new IllegalStateException("nothing converts to " + term.type());
        };
    }

    @Override
    public String timeBetween(Term.TimeBetween term) {
        return days.between(term.unit(), term.from().read(this), term.to().read(this));
    }

    @Override
    public String shifted(Term.Shifted term) {
        return days.shifted(term, term.day().read(this), term.by().read(this));
    }

    @Override
    public String datePart(Term.DatePart term) {
        return dialect.part(term.unit(), term.day().read(this));
    }

    @Override
    public String schoolAge(Term.SchoolAge term) {
        return days.schoolAge(term.birth().read(this), term.day().read(this));
    }

    @Override
    public String textSize(Term.TextSize term) {
        return dialect.length(term.text().read(this));
    }

    @Override
    public String textAsk(Term.TextAsk term) {
        return dialect.ask(term.test(), term.text().read(this), term.part().read(this));
    }

    @Override
    public String matches(Term.Matches term) {
        return dialect.matches(term.text().read(this), term.pattern());
    }

    @Override
    public String substring(Term.Substring term) {
        String text = term.text().read(this);
        Term to = term.to();
        String end = to == null ? dialect.length(text) : to.read(this);
        return SqlTexts.substring(dialect, text, term.from().read(this), end);
    }

    @Override
    public String joined(Term.Joined term) {
        return "(" + term.left().read(this) + " || " + term.right().read(this) + ")";
    }

    @Override
    public String aggregate(Term.Aggregate term) {
        return columns.aggregate(term);
    }
}
