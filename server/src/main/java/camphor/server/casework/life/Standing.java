package camphor.server.casework.life;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What decides of a problem which steps may follow.
 *
 * @param version how many steps it has behind it
 * @param leadUnit id of the unit that leads; empty before it is assigned
 * @param parts units that work with it and are not done yet
 * @param due last day; null before it is assigned
 * @param workers everybody who did a step of work on it, ever
 * @param proven whether what was last handed in came with evidence
 * @param asker who asked for it to be put on file
 * @param transfers how many times units passed it on
 * @param asked whether an answer to a pressing is still owed
 * @param classified whether class and severity are known
 */
public record Standing(
        UUID id,
        long version,
        State state,
        String leadUnit,
        Set<String> parts,
        @Nullable LocalDate due,
        Set<UUID> workers,
        boolean proven,
        @Nullable UUID asker,
        int transfers,
        boolean asked,
        boolean classified) {
    public Standing {
        parts = Set.copyOf(parts);
        workers = Set.copyOf(workers);
    }

    /** A problem that was just found. */
    public static Standing found(UUID id, boolean classified) {
        return new Standing(id, 1, State.FOUND, "", Set.of(), null, Set.of(), false, null, 0, false, classified);
    }
}
