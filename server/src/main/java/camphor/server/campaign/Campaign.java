package camphor.server.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A campaign (专项行动): a pack that was started for a territory.
 *
 * @param pack id of the pack
 * @param territory division code of a county (6 digits) or township (9)
 * @param endsOn last day, included: that of the last milestone
 * @param endedOn null while it runs
 * @param milestones in their order
 * @param clauses in the plan's order
 */
public record Campaign(
        UUID id,
        long version,
        String pack,
        String packVersion,
        String name,
        String territory,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable LocalDate endedOn,
        List<Milestone> milestones,
        List<Clause> clauses) {
    public Campaign {
        milestones = List.copyOf(milestones);
        clauses = List.copyOf(clauses);
    }

    /**
     * A step of the plan with its real date.
     *
     * @param due last day, included
     */
    public record Milestone(String id, String name, LocalDate due) {}

    /**
     * A thing that the plan asks for (条款).
     *
     * @param kinds letters: H household or person, V village, U unit, E entity, R rule, I indicator, M milestone
     * @param level household, person, village, unit, entity, township
     * @param milestone by which it must be looked into
     * @param owners ids of units, the one that leads first; {@code villages} is each village for itself
     */
    public record Clause(
            String id, String title, Set<String> kinds, String level, String milestone, List<String> owners) {
        /** The owner that stands for each village for itself. */
        public static final String VILLAGES = "villages";

        public Clause {
            kinds = Set.copyOf(kinds);
            owners = List.copyOf(owners);
        }
    }

    public boolean runs() {
        return endedOn == null;
    }

    public Optional<Clause> clause(String clauseId) {
        return clauses.stream().filter(clause -> clause.id().equals(clauseId)).findFirst();
    }

    public Optional<Milestone> milestone(String milestoneId) {
        return milestones.stream()
                .filter(milestone -> milestone.id().equals(milestoneId))
                .findFirst();
    }

    /** The first day of a milestone's phase: the day after the one before it, or the campaign's first. */
    public LocalDate from(String milestoneId) {
        LocalDate from = startsOn;
        for (Milestone milestone : milestones) {
            if (milestone.id().equals(milestoneId)) {
                return from;
            }
            from = milestone.due().plusDays(1);
        }
        return startsOn;
    }
}
