package camphor.server.register.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known persons, to be asked who of them may be the same as another. Immutable; for any number of threads. */
public final class Duplicates {
    private final List<Profile> people;
    private final Map<String, List<Integer>> blocks = new HashMap<>();
    private final Comparison comparison;

    public Duplicates(Collection<Traits> known) {
        this.people = known.stream().map(Profile::of).toList();
        this.comparison = new Comparison(NameCounts.of(people));
        for (int i = 0; i < people.size(); i++) {
            for (String block : people.get(i).blocks()) {
                blocks.computeIfAbsent(block, key -> new ArrayList<>(2)).add(i);
            }
        }
    }

    /** Who may be the same person, likeliest first, at most {@link Comparison#MOST}; never the person itself. */
    public List<Suggestion> of(Traits person) {
        Profile profile = Profile.of(person);
        return comparison.of(
                profile, candidates(profile).stream().map(people::get).toList());
    }

    private Set<Integer> candidates(Profile profile) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String block : profile.blocks()) {
            List<Integer> sharing = blocks.getOrDefault(block, List.of());
            if (sharing.size() <= Comparison.CROWD) {
                candidates.addAll(sharing);
            }
        }
        return candidates;
    }
}
