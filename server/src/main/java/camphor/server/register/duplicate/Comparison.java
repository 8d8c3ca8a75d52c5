package camphor.server.register.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Weighs a person against others who were found by a key that they share. Immutable; for any number of threads. */
public final class Comparison {
    /** At this score one person written twice is some hundred times likelier than two persons, among a township's. */
    private static final double THRESHOLD = 12.5;
    /** No more are shown for one person: an officer who is shown twenty looks at none. */
    public static final int MOST = 5;
    /** A key that so many share tells nothing; whoever is meant is found by another key. */
    public static final int CROWD = 400;

    private final Weights weights;

    /**
     * A comparison among so many.
     *
     * @param names how many of them bear a name, for the names of those who are asked about
     */
    public Comparison(Map<String, Integer> names, int all) {
        this(new NameCounts(names, all));
    }

    Comparison(NameCounts names) {
        this.weights = new Weights(names);
    }

    /** Persons who do not share {@linkplain Key#isEnough enough} of these are not compared. */
    public static Set<Key> keys(Traits person) {
        return Profile.of(person).blocks();
    }

    /** Who may be the same person, likeliest first, at most {@link #MOST}; never the person itself. */
    public List<Suggestion> of(Traits person, Collection<Traits> others) {
        return of(Profile.of(person), others.stream().map(Profile::of).toList());
    }

    List<Suggestion> of(Profile person, Iterable<Profile> others) {
        List<Suggestion> suggestions = new ArrayList<>();
        for (Profile other : others) {
            if (!other.traits().id().equals(person.traits().id())) {
                Suggestion suggestion = weighed(person, other);
                if (suggestion.score() >= THRESHOLD) {
                    suggestions.add(suggestion);
                }
            }
        }
        suggestions.sort(
                Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::id));
        return List.copyOf(suggestions.subList(0, Math.min(MOST, suggestions.size())));
    }

    private Suggestion weighed(Profile one, Profile other) {
        List<Reason> reasons = new ArrayList<>(weights.of(one, other));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.weight()))
                .reversed());
        double score = reasons.stream().mapToDouble(Reason::weight).sum();
        return new Suggestion(other.traits().id(), score, reasons);
    }
}
