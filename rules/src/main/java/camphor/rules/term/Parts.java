package camphor.rules.term;

import java.util.ArrayList;
import java.util.List;

/**
 * The direct parts of a term, left to right. An aggregate has none here: its condition and value are read on other
 * records than the aggregate itself.
 */
public final class Parts implements Cases<List<Term>> {
    private static final Parts PARTS = new Parts();

    private Parts() {}

    public static List<Term> of(Term term) {
        return term.read(PARTS);
    }

    @Override
    public List<Term> literal(Term.Literal term) {
        return List.of();
    }

    @Override
    public List<Term> parameter(Term.Parameter term) {
        return List.of();
    }

    @Override
    public List<Term> asOf(Term.AsOf term) {
        return List.of();
    }

    @Override
    public List<Term> fact(Term.FactOf term) {
        return List.of();
    }

    @Override
    public List<Term> derived(Term.Derived term) {
        return List.of(term.term());
    }

    @Override
    public List<Term> known(Term.Known term) {
        return List.of(term.of());
    }

    @Override
    public List<Term> reached(Term.Reached term) {
        return List.of();
    }

    @Override
    public List<Term> delivered(Term.Delivered term) {
        return List.of();
    }

    @Override
    public List<Term> and(Term.And term) {
        return term.parts();
    }

    @Override
    public List<Term> or(Term.Or term) {
        return term.parts();
    }

    @Override
    public List<Term> not(Term.Not term) {
        return List.of(term.of());
    }

    @Override
    public List<Term> choice(Term.If term) {
        return List.of(term.condition(), term.then(), term.otherwise());
    }

    @Override
    public List<Term> compare(Term.Compare term) {
        return List.of(term.left(), term.right());
    }

    @Override
    public List<Term> oneOf(Term.OneOf term) {
        List<Term> parts = new ArrayList<>();
        parts.add(term.item());
        parts.addAll(term.options());
        return parts;
    }

    @Override
    public List<Term> holds(Term.Holds term) {
        return List.of(term.codes(), term.item());
    }

    @Override
    public List<Term> codesSize(Term.CodesSize term) {
        return List.of(term.codes());
    }

    @Override
    public List<Term> arithmetic(Term.Arithmetic term) {
        return List.of(term.left(), term.right());
    }

    @Override
    public List<Term> negative(Term.Negative term) {
        return List.of(term.of());
    }

    @Override
    public List<Term> extreme(Term.Extreme term) {
        return List.of(term.left(), term.right());
    }

    @Override
    public List<Term> converted(Term.Converted term) {
        return List.of(term.of());
    }

    @Override
    public List<Term> timeBetween(Term.TimeBetween term) {
        return List.of(term.from(), term.to());
    }

    @Override
    public List<Term> shifted(Term.Shifted term) {
        return List.of(term.day(), term.by());
    }

    @Override
    public List<Term> datePart(Term.DatePart term) {
        return List.of(term.day());
    }

    @Override
    public List<Term> schoolAge(Term.SchoolAge term) {
        return List.of(term.birth(), term.day());
    }

    @Override
    public List<Term> textSize(Term.TextSize term) {
        return List.of(term.text());
    }

    @Override
    public List<Term> textAsk(Term.TextAsk term) {
        return List.of(term.text(), term.part());
    }

    @Override
    public List<Term> matches(Term.Matches term) {
        return List.of(term.text());
    }

    @Override
    public List<Term> substring(Term.Substring term) {
        Term to = term.to();
        return to == null ? List.of(term.text(), term.from()) : List.of(term.text(), term.from(), to);
    }

    @Override
    public List<Term> joined(Term.Joined term) {
        return List.of(term.left(), term.right());
    }

    @Override
    public List<Term> aggregate(Term.Aggregate term) {
        return List.of();
    }
}
