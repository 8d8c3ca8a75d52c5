package camphor.screening.columns;

import camphor.rules.language.Bindings;
import camphor.rules.term.Cases;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import camphor.rules.term.Type.Kind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads terms on the rows of one table as vectors, each distinct term once. What cannot be worked out here DuckDB reads
 * into a column while it loads: the smallest part around it that is a verdict, a number or a day. For one thread.
 */
final class Forms implements Cases<Vector> {
    private final Shelf shelf;
    private final Bindings bindings;
    private final TableColumns columns;
    private final Ways ways;
    private final TextForms texts;
    private final ListForms lists;
    private final Map<Term, Vector> vectors = new HashMap<>();

    Forms(Shelf shelf, Worker worker, String table) {
        this.shelf = shelf;
        this.bindings = shelf.run().bindings();
        this.columns = shelf.columns(table);
        this.ways = new Ways(shelf, table);
        this.texts = new TextForms(shelf, ways, table);
        this.lists = new ListForms(shelf, ways, worker);
    }

    Vector of(Term term) {
        Vector known = vectors.get(term);
        if (known == null) {
            known = here(term);
            vectors.put(term, known);
        }
        return known;
    }

    /** The vector of a term that somebody has asked for already; null when nobody has. */
    @Nullable
    Vector asked(Term term) {
        return vectors.get(term);
    }

    Way way(Path path) {
        return ways.to(path);
    }

    /** A condition can always be told. */
    Verdicts verdicts(Term condition) {
        return (Verdicts) of(condition);
    }

    /** Whether a fact is known; nothing is gathered anew for that, because it is asked when all has been gathered. */
    Verdicts isKnown(Term fact) {
        Term known = new Term.Known(fact);
        return fact instanceof Term.Aggregate && asked(fact) == null ? loadedVerdicts(known) : verdicts(known);
    }

    private Vector here(Term term) {
        Vector vector = term.read(this);
        if (!(vector instanceof Vector.Elsewhere)) {
            return vector;
        }
        return switch (term.type().kind()) {
            case BOOLEAN -> loadedVerdicts(term);
            case INTEGER, DATE, DECIMAL -> loadedNumbers(term);
            case TEXT, CODES -> Vector.Elsewhere.READ;
        };
    }

    private Verdicts loadedVerdicts(Term term) {
        VerdictColumn column = columns.verdicts(term);
        return new Verdicts((batch, out) -> column.gather(batch.rows(), batch.size(), Kleene.UNKNOWN, out));
    }

    private Vector loadedNumbers(Term term) {
        Type type = term.type();
        if (type.kind() == Kind.DECIMAL && type.integerDigits() + type.scale() > Numbers.MOST_DIGITS) {
            return Vector.Elsewhere.READ;
        }
        NumberColumn column = columns.numbers(term);
        return Numbers.of(type.scale(), column.most(), (batch, out) -> column.gather(batch.rows(), batch.size(), out));
    }

    @Override
    public Vector literal(Term.Literal term) {
        return constant(term.value(), term.type().kind());
    }

    @Override
    public Vector parameter(Term.Parameter term) {
        return constant(bindings.parameter(term.name()), term.type().kind());
    }

    @Override
    public Vector asOf(Term.AsOf term) {
        return constant(bindings.asOf(), Kind.DATE);
    }

    private static Vector constant(@Nullable Object value, Kind kind) {
        return switch (kind) {
            case BOOLEAN -> Verdicts.constant(value == null ? Kleene.UNKNOWN : Kleene.of((Boolean) value));
            case INTEGER -> Numbers.constant(0, value == null ? Numbers.UNKNOWN : (Long) value);
            case DATE -> Numbers.constant(0, value == null ? Numbers.UNKNOWN : DayForms.packed((LocalDate) value));
            case DECIMAL -> value == null ? Numbers.constant(0, Numbers.UNKNOWN) : decimal((BigDecimal) value);
            case TEXT, CODES -> Vector.Elsewhere.READ;
        };
    }

    private static Vector decimal(BigDecimal value) {
        BigDecimal exact = value.stripTrailingZeros();
        BigDecimal written = exact.scale() < 0 ? exact.setScale(0) : exact;
        return written.precision() > Numbers.MOST_DIGITS
                ? Vector.Elsewhere.READ
                : Numbers.constant(written.scale(), written.unscaledValue().longValueExact());
    }

    @Override
    public Vector fact(Term.FactOf term) {
        Kind kind = term.type().kind();
        if (kind == Kind.TEXT || kind == Kind.CODES || !shelf.delivered(term.table())) {
            return kind == Kind.TEXT || kind == Kind.CODES ? Vector.Elsewhere.READ : constant(null, kind);
        }
        Way way = ways.to(term.at());
        Term own = TableColumns.own(term);
        if (kind == Kind.BOOLEAN) {
            VerdictColumn column = shelf.columns(term.table()).verdicts(own);
            return new Verdicts((batch, out) -> column.gather(way.on(batch), batch.size(), Kleene.UNKNOWN, out));
        }
        NumberColumn column = shelf.columns(term.table()).numbers(own);
        return Numbers.of(
                term.type().scale(), column.most(), (batch, out) -> column.gather(way.on(batch), batch.size(), out));
    }

    @Override
    public Vector derived(Term.Derived term) {
        return of(term.term());
    }

    @Override
    public Vector known(Term.Known term) {
        return term.of() instanceof Term.FactOf fact ? knownFact(fact) : VerdictForms.known(of(term.of()));
    }

    private Vector knownFact(Term.FactOf fact) {
        return texts.isText(fact) ? texts.known(fact) : VerdictForms.known(of(fact));
    }

    @Override
    public Vector reached(Term.Reached term) {
        return reached(term.at());
    }

    private Verdicts reached(Path at) {
        Way way = ways.to(at);
        return new Verdicts((batch, out) -> {
            int[] rows = way.on(batch);
            for (int i = 0; i < batch.size(); i++) {
                out[i] = Kleene.of(rows[i] >= 0);
            }
        });
    }

    @Override
    public Vector delivered(Term.Delivered term) {
        return shelf.delivered(shelf.relation(term.table(), term.relation()).to())
                ? knownFact(lists.ownerFact(term.owner(), term.table(), term.relation()))
                : Verdicts.constant(Kleene.NO);
    }

    @Override
    public Vector and(Term.And term) {
        return VerdictForms.all(each(term.parts()));
    }

    @Override
    public Vector or(Term.Or term) {
        return VerdictForms.any(each(term.parts()));
    }

    private List<Verdicts> each(List<Term> conditions) {
        return conditions.stream().map(this::verdicts).toList();
    }

    @Override
    public Vector not(Term.Not term) {
        return VerdictForms.not(verdicts(term.of()));
    }

    @Override
    public Vector choice(Term.If term) {
        return Choices.between(verdicts(term.condition()), of(term.then()), of(term.otherwise()));
    }

    @Override
    public Vector compare(Term.Compare term) {
        return term.left().type().kind() == Kind.TEXT
                ? texts.compared(term)
                : Comparisons.of(term.by(), of(term.left()), of(term.right()));
    }

    @Override
    public Vector oneOf(Term.OneOf term) {
        return term.item().type().kind() == Kind.TEXT
                ? texts.oneOf(term)
                : Comparisons.oneOf(
                        of(term.item()), term.options().stream().map(this::of).toList());
    }

    @Override
    public Vector holds(Term.Holds term) {
        return texts.holds(term);
    }

    @Override
    public Vector arithmetic(Term.Arithmetic term) {
        return numbers(term.left(), term.right(), (left, right) -> NumberForms.of(term.by(), left, right));
    }

    @Override
    public Vector negative(Term.Negative term) {
        return of(term.of()) instanceof Numbers number ? NumberForms.negative(number) : Vector.Elsewhere.READ;
    }

    @Override
    public Vector extreme(Term.Extreme term) {
        return numbers(term.left(), term.right(), (left, right) -> NumberForms.extreme(term.least(), left, right));
    }

    private Vector numbers(Term left, Term right, NumberForms.Two form) {
        return of(left) instanceof Numbers a && of(right) instanceof Numbers b ? form.of(a, b) : Vector.Elsewhere.READ;
    }

    @Override
    public Vector converted(Term.Converted term) {
        Kind to = term.type().kind();
        if (to == Kind.TEXT || !(of(term.of()) instanceof Numbers number)) {
            return Vector.Elsewhere.READ;
        }
        return to == Kind.INTEGER ? NumberForms.cut(number) : number;
    }

    @Override
    public Vector timeBetween(Term.TimeBetween term) {
        return numbers(term.from(), term.to(), (from, to) -> NumberForms.between(term, from, to));
    }

    @Override
    public Vector shifted(Term.Shifted term) {
        return numbers(term.day(), term.by(), (day, by) -> NumberForms.shifted(term, day, by));
    }

    @Override
    public Vector datePart(Term.DatePart term) {
        return of(term.day()) instanceof Numbers day ? NumberForms.part(term, day) : Vector.Elsewhere.READ;
    }

    @Override
    public Vector schoolAge(Term.SchoolAge term) {
        return numbers(term.birth(), term.day(), (birth, day) -> NumberForms.schoolAge(term, birth, day));
    }

    @Override
    public Vector aggregate(Term.Aggregate term) {
        return lists.aggregate(term);
    }

    @Override
    public Vector codesSize(Term.CodesSize term) {
        return Vector.Elsewhere.READ;
    }

    @Override
    public Vector textSize(Term.TextSize term) {
        return Vector.Elsewhere.READ;
    }

    @Override
    public Vector textAsk(Term.TextAsk term) {
        return Vector.Elsewhere.READ;
    }

    @Override
    public Vector matches(Term.Matches term) {
        return Vector.Elsewhere.READ;
    }

    @Override
    public Vector substring(Term.Substring term) {
        return Vector.Elsewhere.READ;
    }

    @Override
    public Vector joined(Term.Joined term) {
        return Vector.Elsewhere.READ;
    }
}
