package camphor.server.identity;

import camphor.server.kernel.Role;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An account, as far as others who work there may know of it.
 *
 * @param territories prefixes of division codes
 * @param lines ids of the units that they work for; none means all
 */
public record Colleague(UUID account, String name, Role role, List<String> territories, Set<String> lines) {

    public Colleague {
        territories = List.copyOf(territories);
        lines = Set.copyOf(lines);
    }

    /** Whether the division lies in their territory. */
    public boolean covers(String division) {
        return territories.stream().anyMatch(division::startsWith);
    }
}
