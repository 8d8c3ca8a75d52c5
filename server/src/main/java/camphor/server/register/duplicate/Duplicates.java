package camphor.server.register.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known persons, to be asked who of them may be the same as another. Immutable; for any number of threads. */
public final class Duplicates {
    /** At this score one person written twice is some hundred times likelier than two persons, among a township's. */
    private static final double THRESHOLD = 12.5;
    /** No more are shown for one person: an officer who is shown twenty looks at none. */
    public static final int MOST = 5;
    /** A key that so many share tells nothing; whoever is meant is found by another key. */
    private static final int CROWD = 400;

    private final List<Profile> people;
    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final Weights weights;

    public Duplicates(Collection<Traits> known) {
        this.people = known.stream().map(Profile::of).toList();
        this.weights = new Weights(new NameCounts(people));
        for (int i = 0; i < people.size(); i++) {
            for (String block : people.get(i).blocks()) {
                blocks.computeIfAbsent(block, key -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** Who may be the same person, likeliest first, at most {@link #MOST}; never the person itself. */
    public List<Suggestion> of(Traits person) {
        Profile profile = Profile.of(person);
        List<Suggestion> suggestions = new ArrayList<>();
        for (int i : candidates(profile)) {
            Profile other = people.get(i);
            if (!other.traits().id().equals(person.id())) {
                Suggestion suggestion = weighed(profile, other);
                if (suggestion.score() >= THRESHOLD) {
                    suggestions.add(suggestion);
                }
            }
        }
        suggestions.sort(
                Comparator.comparingDouble(Suggestion::score).reversed().thenComparing(Suggestion::id));
        return List.copyOf(suggestions.subList(0, Math.min(MOST, suggestions.size())));
    }

    private Set<Integer> candidates(Profile profile) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String block : profile.blocks()) {
            List<Integer> sharing = blocks.getOrDefault(block, List.of());
            if (sharing.size() <= CROWD) {
                candidates.addAll(sharing);
            }
        }
        return candidates;
    }

    private Suggestion weighed(Profile one, Profile other) {
        List<Reason> reasons = new ArrayList<>(weights.of(one, other));
        reasons.sort(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.weight()))
                .reversed());
        double score = reasons.stream().mapToDouble(Reason::weight).sum();
        return new Suggestion(other.traits().id(), score, reasons);
    }
}
