package camphor.rules.term;

/** A reading of a term: one case for each form that a term can take. */
public interface Cases<R> {
    R literal(Term.Literal term);

    R parameter(Term.Parameter term);

    R asOf(Term.AsOf term);

    R fact(Term.FactOf term);

    R derived(Term.Derived term);

    R known(Term.Known term);

    R reached(Term.Reached term);

    R delivered(Term.Delivered term);

    R and(Term.And term);

    R or(Term.Or term);

    R not(Term.Not term);

    R choice(Term.If term);

    R compare(Term.Compare term);

    R oneOf(Term.OneOf term);

    R holds(Term.Holds term);

    R codesSize(Term.CodesSize term);

    R arithmetic(Term.Arithmetic term);

    R negative(Term.Negative term);

    R extreme(Term.Extreme term);

    R converted(Term.Converted term);

    R timeBetween(Term.TimeBetween term);

    R shifted(Term.Shifted term);

    R datePart(Term.DatePart term);

    R schoolAge(Term.SchoolAge term);

    R textSize(Term.TextSize term);

    R textAsk(Term.TextAsk term);

    R matches(Term.Matches term);

    R substring(Term.Substring term);

    R joined(Term.Joined term);

    R aggregate(Term.Aggregate term);
}
