package camphor.screening.plan;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import camphor.rules.term.Type;
import java.util.Optional;

/**
 * Where a subject belongs: its household and its village, as terms. A person has them by way of the household, a list's
 * row by its own facts or by way of the person it is about.
 */
public final class Belonging {
    private static final String HOUSEHOLD = "household";
    private static final String VILLAGE = "village";

    private final Catalogue catalogue;
    private final Table subject;

    public Belonging(Catalogue catalogue, Table subject) {
        this.catalogue = catalogue;
        this.subject = subject;
    }

    /** The household's identifier; empty when the catalogue knows no way from the subject to a household. */
    public Optional<Term> household() {
        return keyOf(HOUSEHOLD, subject, Path.HERE, 2);
    }

    /** The village's code; empty when the catalogue knows no way from the subject to a village. */
    public Optional<Term> village() {
        return keyOf(VILLAGE, subject, Path.HERE, 3);
    }

    /** The shortest way: the table itself, a fact that names it, then a step over a relation. */
    private Optional<Term> keyOf(String wanted, Table at, Path path, int stepsLeft) {
        if (!catalogue.tables().containsKey(wanted)) {
            return Optional.empty();
        }
        String key = catalogue.table(wanted).key();
        Optional<Term> own = at.fact(key).map(fact -> new Term.FactOf(path, at.id(), key, Type.of(fact)));
        if (own.isPresent() || stepsLeft == 0) {
            return own;
        }
        return at.relations().stream()
                .filter(relation -> !relation.many())
                .map(relation -> onward(wanted, relation, path, stepsLeft))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Term> onward(String wanted, Relation relation, Path path, int stepsLeft) {
        return keyOf(wanted, catalogue.table(relation.to()), path.then(relation.id()), stepsLeft - 1);
    }
}
