package camphor.server.kernel;

import java.util.List;
import java.util.Set;

/**
 * What an actor may see: territory × line (条块).
 *
 * @param territories prefixes of division codes: 6 digits a county, 9 a township, 12 a village; none means nothing
 * @param lines ids of the units whose clauses the actor works on; empty means all lines
 */
public record Scope(List<String> territories, Set<String> lines) {

    /** The territory that holds every other; for jobs and for the administrator of the installation. */
    public static final String EVERYWHERE = "*";

    public Scope {
        territories = List.copyOf(territories);
        lines = Set.copyOf(lines);
    }

    public static Scope everywhere() {
        return new Scope(List.of(EVERYWHERE), Set.of());
    }

    public static Scope nothing() {
        return new Scope(List.of(), Set.of());
    }

    /** Whether the division with this code lies in the territory. */
    public boolean covers(String division) {
        return territories.stream().anyMatch(prefix -> prefix.equals(EVERYWHERE) || division.startsWith(prefix));
    }

    /** Whether the actor works on this unit's clauses. */
    public boolean worksOn(String unit) {
        return lines.isEmpty() || lines.contains(unit);
    }
}
