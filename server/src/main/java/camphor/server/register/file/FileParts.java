package camphor.server.register.file;

import camphor.server.kernel.Actors;
import camphor.server.register.fact.Masks;
import camphor.server.register.file.HouseholdFile.FindingView;
import camphor.server.register.judge.Verdict;
import camphor.server.register.plan.Plan;
import camphor.server.register.search.HouseholdList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The parts of a file beside the facts themselves. */
@Component
record FileParts(
        Actors actors,
        HouseholdList list,
        Successors successors,
        Sources sources,
        Lists lists,
        History history,
        FindingViews findingViews) {
    /** What the reader sees with its middle hidden. */
    Masks masks() {
        return Masks.of(actors.require().role());
    }

    /** That household, or the one that it is now; empty when the reader may not see it. */
    Optional<UUID> standing(UUID household) {
        return list.shows(household)
                ? Optional.of(household)
                : successors.of(household).filter(list::shows);
    }

    List<FindingView> findings(UUID household, String village, List<Verdict> verdicts, Plan plan) {
        return findingViews.of(household, village, verdicts, plan, actors.require());
    }
}
