package camphor.server.register.duplicate;

import java.util.List;

/**
 * A person who may be the same as the one asked about.
 *
 * @param id identifier of that person
 * @param score sum of the reasons' weights
 * @param reasons heaviest first
 */
public record Suggestion(String id, double score, List<Reason> reasons) {
    public Suggestion {
        reasons = List.copyOf(reasons);
    }
}
