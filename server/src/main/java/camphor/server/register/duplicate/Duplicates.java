package camphor.server.register.duplicate;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The known persons, to be asked who of them may be the same as another. Immutable; for any number of threads. */
public final class Duplicates {
    private final List<Profile> people;
    private final Map<Key, List<Integer>> blocks = new HashMap<>();
    private final Comparison comparison;

    public Duplicates(Collection<Traits> known) {
        this.people = known.stream().map(Profile::of).toList();
        this.comparison = new Comparison(NameCounts.of(people));
        for (int i = 0; i < people.size(); i++) {
            for (Key block : people.get(i).blocks()) {
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
        Map<Integer, Set<Key.Kind>> shared = new LinkedHashMap<>();
        for (Key block : profile.blocks()) {
            List<Integer> sharing = blocks.getOrDefault(block, List.of());
            if (sharing.size() <= Comparison.CROWD) {
                sharing.forEach(other -> shared.computeIfAbsent(other, one -> EnumSet.noneOf(Key.Kind.class))
                        .add(block.kind()));
            }
        }
        shared.values().removeIf(kinds -> !Key.isEnough(kinds));
        return shared.keySet();
    }
}
