package camphor.rules.record;

import camphor.rules.term.Cases;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type.Kind;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads each form of term in process. Unknown is null here, and only inside this package. */
final class Readings implements Cases<Reading> {
    static final Readings READINGS = new Readings();

    private Readings() {}

    @Override
    public Reading literal(Term.Literal term) {
        return row -> term.value();
    }

    @Override
    public Reading parameter(Term.Parameter term) {
        return row -> row.bindings().parameter(term.name());
    }

    @Override
    public Reading asOf(Term.AsOf term) {
        return row -> row.bindings().asOf();
    }

    @Override
    public Reading fact(Term.FactOf term) {
        Path at = term.at();
        String fact = term.fact();
        return row -> {
            FactRecord record = row.reached(at);
            return record == null ? null : record.fact(fact);
        };
    }

    @Override
    public Reading derived(Term.Derived term) {
        return term.term().read(this);
    }

    @Override
    public Reading known(Term.Known term) {
        Reading of = term.of().read(this);
        return row -> of.on(row) != null;
    }

    @Override
    public Reading reached(Term.Reached term) {
        return row -> row.reached(term.at()) != null;
    }

    @Override
    public Reading delivered(Term.Delivered term) {
        return row -> row.list(term.owner(), term.relation()) != null;
    }

    @Override
    public Reading and(Term.And term) {
        return KleeneReadings.decidedBy(false, each(term.parts()));
    }

    @Override
    public Reading or(Term.Or term) {
        return KleeneReadings.decidedBy(true, each(term.parts()));
    }

    @Override
    public Reading not(Term.Not term) {
        return one(term.of(), value -> !(Boolean) value);
    }

    @Override
    public Reading choice(Term.If term) {
        Reading condition = term.condition().read(this);
        Reading then = term.then().read(this);
        Reading otherwise = term.otherwise().read(this);
        return row -> {
            Object met = condition.on(row);
            return met == null ? null : ((Boolean) met ? then : otherwise).on(row);
        };
    }

    @Override
    public Reading compare(Term.Compare term) {
        return two(term.left(), term.right(), (left, right) -> term.by().holds(Values.compare(left, right)));
    }

    @Override
    public Reading oneOf(Term.OneOf term) {
        return KleeneReadings.oneOf(term.item().read(this), each(term.options()));
    }

    @Override
    public Reading holds(Term.Holds term) {
        return two(term.codes(), term.item(), (codes, item) -> ((Set<?>) codes).contains(item));
    }

    @Override
    public Reading codesSize(Term.CodesSize term) {
        return one(term.codes(), codes -> (long) ((Set<?>) codes).size());
    }

    @Override
    public Reading arithmetic(Term.Arithmetic term) {
        return two(
                term.left(),
                term.right(),
                (left, right) -> left instanceof Long a
                        ? Sums.whole(term.by(), a, (Long) right)
                        : Sums.decimal(term.by(), (BigDecimal) left, (BigDecimal) right));
    }

    @Override
    public Reading negative(Term.Negative term) {
        return one(term.of(), value -> value instanceof Long whole ? (Object) (-whole) : ((BigDecimal) value).negate());
    }

    @Override
    public Reading extreme(Term.Extreme term) {
        return two(
                term.left(),
                term.right(),
                (left, right) -> Values.compare(left, right) <= 0 == term.least() ? left : right);
    }

    @Override
    public Reading converted(Term.Converted term) {
        Kind to = term.type().kind();
        return one(term.of(), value -> switch (to) {
            case DECIMAL -> BigDecimal.valueOf((Long) value);
            case INTEGER -> value instanceof BigDecimal decimal ? whole(decimal) : Texts.whole((String) value);
            case TEXT -> value.toString();
            case BOOLEAN, DATE, CODES -> throw new IllegalStateException("nothing converts to " + to);
        });
    }

    private static Object whole(BigDecimal decimal) {
        return decimal.setScale(0, RoundingMode.DOWN).longValueExact();
    }

    @Override
    public Reading timeBetween(Term.TimeBetween term) {
        return two(term.from(), term.to(), (from, to) -> Days.between(term.unit(), (LocalDate) from, (LocalDate) to));
    }

    @Override
    public Reading shifted(Term.Shifted term) {
        return two(term.day(), term.by(), (day, by) -> Days.shifted(term, (LocalDate) day, (Long) by));
    }

    @Override
    public Reading datePart(Term.DatePart term) {
        return one(term.day(), day -> Days.part(term.unit(), (LocalDate) day));
    }

    @Override
    public Reading schoolAge(Term.SchoolAge term) {
        return two(term.birth(), term.day(), (birth, day) -> Days.schoolAge((LocalDate) birth, (LocalDate) day));
    }

    @Override
    public Reading textSize(Term.TextSize term) {
        return one(term.text(), text -> Texts.size((String) text));
    }

    @Override
    public Reading textAsk(Term.TextAsk term) {
        return two(term.text(), term.part(), (text, part) -> Texts.ask(term.test(), (String) text, (String) part));
    }

    @Override
    public Reading matches(Term.Matches term) {
        Pattern pattern = term.pattern().pattern();
        return one(term.text(), text -> pattern.matcher((String) text).find());
    }

    @Override
    public Reading substring(Term.Substring term) {
        Reading text = term.text().read(this);
        Reading from = term.from().read(this);
        Term end = term.to();
        Reading to = end == null ? row -> Long.MAX_VALUE : end.read(this);
        return row -> {
            Object all = text.on(row);
            Object start = from.on(row);
            Object stop = to.on(row);
            return all == null || start == null || stop == null
                    ? null
                    : Texts.substring((String) all, (Long) start, (Long) stop);
        };
    }

    @Override
    public Reading joined(Term.Joined term) {
        return two(term.left(), term.right(), (left, right) -> (String) left + right);
    }

    @Override
    public Reading aggregate(Term.Aggregate term) {
        return AggregateReadings.of(term);
    }

    private List<Reading> each(List<Term> terms) {
        return terms.stream().map(term -> term.read(this)).toList();
    }

    private Reading one(Term of, Function<Object, @Nullable Object> value) {
        Reading reading = of.read(this);
        return row -> {
            Object known = reading.on(row);
            return known == null ? null : value.apply(known);
        };
    }

    private Reading two(Term left, Term right, BiFunction<Object, Object, @Nullable Object> value) {
        Reading first = left.read(this);
        Reading second = right.read(this);
        return row -> {
            Object a = first.on(row);
            Object b = a == null ? null : second.on(row);
            return a == null || b == null ? null : value.apply(a, b);
        };
    }
}
