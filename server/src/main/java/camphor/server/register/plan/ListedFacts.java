package camphor.server.register.plan;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Relation;
import camphor.rules.language.Rule;
import camphor.rules.term.Parts;
import camphor.rules.term.Path;
import camphor.rules.term.Term;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Which facts the rules read of the records in a list, such as of a village's households: a few of a hundred. Whoever
 * fetches a long list for them need not fetch more.
 */
public final class ListedFacts {
    private final Catalogue catalogue;
    private final Map<Found, Set<String>> facts = new HashMap<>();
    private final Set<Found> leadOn = new HashSet<>();

    /** How a list is found: rows of a table by a fact. */
    private record Found(String table, String fact) {}

    private ListedFacts(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static ListedFacts of(Catalogue catalogue, List<Rule> rules) {
        ListedFacts listed = new ListedFacts(catalogue);
        rules.forEach(rule -> listed.collect(rule.term(), null));
        return listed;
    }

    /** The facts that are read of rows found so; null when rules go on from them to other records. */
    public @Nullable Set<String> of(String table, String fact) {
        Found found = new Found(table, fact);
        return leadOn.contains(found) ? null : facts.getOrDefault(found, Set.of());
    }

    private void collect(Term term, @Nullable Found inside) {
        if (term instanceof Term.Aggregate aggregate) {
            onward(aggregate.owner(), inside);
            if (inside != null) {
                leadOn.add(inside);
            }
            Found list = found(aggregate);
            collect(aggregate.condition(), list);
            Term value = aggregate.value();
            if (value != null) {
                collect(value, list);
            }
            return;
        }
        if (term instanceof Term.FactOf fact && inside != null) {
            onward(fact.at(), inside);
            facts.computeIfAbsent(inside, any -> new TreeSet<>()).add(fact.fact());
        }
        if ((term instanceof Term.Reached || term instanceof Term.Delivered) && inside != null) {
            leadOn.add(inside);
        }
        Parts.of(term).forEach(part -> collect(part, inside));
    }

    private void onward(Path path, @Nullable Found inside) {
        if (inside != null && !path.relations().isEmpty()) {
            leadOn.add(inside);
        }
    }

    private Found found(Term.Aggregate aggregate) {
        Relation relation = catalogue
                .table(aggregate.table())
                .relation(aggregate.relation())
                .orElseThrow();
        return new Found(relation.to(), relation.toFact());
    }
}
