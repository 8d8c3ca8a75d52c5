package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the plan asks for (条款), in our own short wording.
 *
 * @param owners units that answer for it; {@link Organisation#VILLAGES} stands for each village for itself
 * @param evidence what proves that it is done; null when the pack forgot it
 * @param phase the milestone by which it must be done; null when the pack forgot it
 * @param source where in the plan it stands, such as 二(一)2①
 */
public record Clause(
        Place place,
        String id,
        Label title,
        Set<Kind> kinds,
        List<String> owners,
        Level level,
        @Nullable Label evidence,
        @Nullable String phase,
        String source) {
    public Clause {
        kinds = Set.copyOf(kinds);
        owners = List.copyOf(owners);
    }

    /** How a clause is looked into; one of several kinds needs them all. */
    public enum Kind {
        /** Asked or computed per household or person. */
        H,
        /** Asked per village. */
        V,
        /** Asked per unit: station, office. */
        U,
        /** Asked per entity: enterprise, project, loan, settlement. */
        E,
        /** A machine rule over the register and the departments' lists. */
        R,
        /** An indicator with a target. */
        I,
        /** A step of the plan with its date. */
        M
    }

    /** What a clause is about. */
    public enum Level {
        HOUSEHOLD,
        PERSON,
        VILLAGE,
        UNIT,
        ENTITY,
        TOWNSHIP
    }

    /** Whether people must be asked, so that a checklist needs a question for it. */
    public boolean isAsked() {
        return kinds.stream().anyMatch(kind -> kind == Kind.H || kind == Kind.V || kind == Kind.U || kind == Kind.E);
    }
}
