package camphor.rules.term;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The same term seen from another record: each path that starts at the old record is replaced by one that starts at the
 * new one. What an aggregate asks of its list's records stays as it is.
 */
public final class Moved implements Cases<Term> {
    private final UnaryOperator<Path> way;

    public Moved(UnaryOperator<Path> way) {
        this.way = way;
    }

    /** The term as seen from a record that reaches the old one over a path. */
    public static Term under(Path path, Term term) {
        return path.isHere() ? term : term.read(new Moved(path::then));
    }

    private List<Term> each(List<Term> terms) {
        return terms.stream().map(term -> term.read(this)).toList();
    }

    @Override
    public Term literal(Term.Literal term) {
        return term;
    }

    @Override
    public Term parameter(Term.Parameter term) {
        return term;
    }

    @Override
    public Term asOf(Term.AsOf term) {
        return term;
    }

    @Override
    public Term fact(Term.FactOf term) {
        return new Term.FactOf(way.apply(term.at()), term.table(), term.fact(), term.type());
    }

    @Override
    public Term derived(Term.Derived term) {
        return new Term.Derived(
                way.apply(term.at()), term.table(), term.fact(), term.term().read(this), term.type());
    }

    @Override
    public Term known(Term.Known term) {
        return new Term.Known(term.of().read(this));
    }

    @Override
    public Term reached(Term.Reached term) {
        return new Term.Reached(way.apply(term.at()));
    }

    @Override
    public Term delivered(Term.Delivered term) {
        return new Term.Delivered(way.apply(term.owner()), term.table(), term.relation());
    }

    @Override
    public Term and(Term.And term) {
        return new Term.And(each(term.parts()));
    }

    @Override
    public Term or(Term.Or term) {
        return new Term.Or(each(term.parts()));
    }

    @Override
    public Term not(Term.Not term) {
        return new Term.Not(term.of().read(this));
    }

    @Override
    public Term choice(Term.If term) {
        return new Term.If(
                term.condition().read(this),
                term.then().read(this),
                term.otherwise().read(this),
                term.type());
    }

    @Override
    public Term compare(Term.Compare term) {
        return new Term.Compare(term.by(), term.left().read(this), term.right().read(this));
    }

    @Override
    public Term oneOf(Term.OneOf term) {
        return new Term.OneOf(term.item().read(this), each(term.options()));
    }

    @Override
    public Term holds(Term.Holds term) {
        return new Term.Holds(term.codes().read(this), term.item().read(this));
    }

    @Override
    public Term codesSize(Term.CodesSize term) {
        return new Term.CodesSize(term.codes().read(this));
    }

    @Override
    public Term arithmetic(Term.Arithmetic term) {
        return new Term.Arithmetic(
                term.by(), term.left().read(this), term.right().read(this), term.type());
    }

    @Override
    public Term negative(Term.Negative term) {
        return new Term.Negative(term.of().read(this), term.type());
    }

    @Override
    public Term extreme(Term.Extreme term) {
        return new Term.Extreme(
                term.least(), term.left().read(this), term.right().read(this), term.type());
    }

    @Override
    public Term converted(Term.Converted term) {
        return new Term.Converted(term.of().read(this), term.type());
    }

    @Override
    public Term timeBetween(Term.TimeBetween term) {
        return new Term.TimeBetween(
                term.unit(), term.from().read(this), term.to().read(this));
    }

    @Override
    public Term shifted(Term.Shifted term) {
        return new Term.Shifted(term.unit(), term.day().read(this), term.by().read(this));
    }

    @Override
    public Term datePart(Term.DatePart term) {
        return new Term.DatePart(term.unit(), term.day().read(this));
    }

    @Override
    public Term schoolAge(Term.SchoolAge term) {
        return new Term.SchoolAge(term.birth().read(this), term.day().read(this));
    }

    @Override
    public Term textSize(Term.TextSize term) {
        return new Term.TextSize(term.text().read(this));
    }

    @Override
    public Term textAsk(Term.TextAsk term) {
        return new Term.TextAsk(term.test(), term.text().read(this), term.part().read(this));
    }

    @Override
    public Term matches(Term.Matches term) {
        return new Term.Matches(term.text().read(this), term.pattern());
    }

    @Override
    public Term substring(Term.Substring term) {
        Term to = term.to();
        return new Term.Substring(term.text().read(this), term.from().read(this), to == null ? null : to.read(this));
    }

    @Override
    public Term joined(Term.Joined term) {
        return new Term.Joined(term.left().read(this), term.right().read(this));
    }

    @Override
    public Term aggregate(Term.Aggregate term) {
        return new Term.Aggregate(
                term.by(),
                way.apply(term.owner()),
                term.table(),
                term.relation(),
                term.condition(),
                term.value(),
                term.type());
    }
}
