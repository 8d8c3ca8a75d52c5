package camphor.server.campaign.proposal;

import static camphor.server.campaign.CampaignRefusal.PROPOSAL_DECIDED;
import static camphor.server.campaign.CampaignRefusal.PROPOSAL_OUTDATED;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.FactEdits;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Accepts a proposal, which changes the register at once, or rejects it with a reason. */
@Component
class Decide {
    private final Proposals proposals;
    private final FactEdits edits;
    private final Actors actors;

    Decide(Proposals proposals, FactEdits edits, Actors actors) {
        this.proposals = proposals;
        this.edits = edits;
        this.actors = actors;
    }

    /** Refuses where the fact has changed since it was proposed, unless whoever accepts has seen that. */
    @Transactional
    void accept(UUID id, boolean overwrite) {
        Proposal proposal = open(id);
        Actor by = actors.require();
        boolean set = edits.onVisit(
                new FactEdits.Subject(proposal.subject(), proposal.subjectId()),
                proposal.fact(),
                proposal.before(),
                proposals.after(proposal),
                overwrite,
                "入户排查更正，" + proposal.byName() + "填报");
        if (!set) {
            throw PROPOSAL_OUTDATED.refuse();
        }
        proposals.decided(id, "accepted", null, by);
    }

    @Transactional
    void reject(UUID id, String reason) {
        open(id);
        proposals.decided(id, "rejected", reason, actors.require());
    }

    private Proposal open(UUID id) {
        Proposal proposal = proposals.locked(id);
        if (!proposal.state().equals("open")) {
            throw PROPOSAL_DECIDED.refuse(Objects.requireNonNullElse(proposal.decidedByName(), proposal.byName()));
        }
        return proposal;
    }
}
