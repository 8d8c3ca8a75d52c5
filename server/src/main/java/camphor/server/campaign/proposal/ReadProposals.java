package camphor.server.campaign.proposal;

import static camphor.server.campaign.CampaignRefusal.PROPOSAL_UNKNOWN;

import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.org.Divisions;
import camphor.server.register.ask.AskedFacts;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Puts proposals into the catalogue's words. */
@Component
class ReadProposals {
    private final Proposals proposals;
    private final AskedFacts facts;
    private final Divisions divisions;
    private final Actors actors;
    private final JsonMapper json;

    ReadProposals(Proposals proposals, AskedFacts facts, Divisions divisions, Actors actors, JsonMapper json) {
        this.proposals = proposals;
        this.facts = facts;
        this.divisions = divisions;
        this.actors = actors;
        this.json = json;
    }

    /**
     * A proposal as screens show it.
     *
     * @param before what the register said when it was proposed; empty when it was not known
     */
    @Schema(name = "Proposal")
    record ProposalView(
            UUID id,
            UUID task,
            String subject,
            UUID subjectId,
            String subjectName,
            UUID household,
            String householdNumber,
            String villageCode,
            String villageName,
            String fact,
            String label,
            String before,
            String after,
            String state,
            String byName,
            OffsetDateTime at,
            @Nullable String decidedByName,
            @Nullable OffsetDateTime decidedAt,
            @Nullable String reason) {}

    /**
     * Some proposals.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "ProposalPage")
    record Page(List<ProposalView> items, @Nullable UUID next) {}

    @Transactional(readOnly = true)
    Page page(String state, String village, @Nullable UUID after, int limit) {
        List<Proposal> found = proposals.page(state, village, after, limit + 1);
        List<Proposal> shown = found.size() <= limit ? found : found.subList(0, limit);
        Map<String, String> names = divisions.names(
                shown.stream().map(Proposal::villageCode).distinct().toList());
        Role role = actors.require().role();
        return new Page(
                shown.stream().map(proposal -> view(proposal, names, role)).toList(),
                found.size() <= limit ? null : shown.get(limit - 1).id());
    }

    @Transactional(readOnly = true)
    ProposalView one(UUID id) {
        Proposal proposal = proposals.find(id).orElseThrow(PROPOSAL_UNKNOWN::refuse);
        return view(
                proposal,
                divisions.names(List.of(proposal.villageCode())),
                actors.require().role());
    }

    private ProposalView view(Proposal proposal, Map<String, String> names, Role role) {
        return new ProposalView(
                proposal.id(),
                proposal.task(),
                proposal.subject(),
                proposal.subjectId(),
                proposal.subjectName(),
                proposal.household(),
                proposal.householdNumber(),
                proposal.villageCode(),
                names.getOrDefault(proposal.villageCode(), proposal.villageCode()),
                proposal.fact(),
                facts.stored(proposal.subject(), proposal.fact())
                        .map(fact -> fact.label().zh())
                        .orElse(proposal.fact()),
                shown(proposal, proposal.before(), role),
                shown(proposal, proposal.after(), role),
                proposal.state(),
                proposal.byName(),
                proposal.at(),
                proposal.decidedByName(),
                proposal.decidedAt(),
                proposal.reason());
    }

    private String shown(Proposal proposal, @Nullable String written, Role role) {
        if (written == null) {
            return "";
        }
        Object value = json.readValue(written, Object.class);
        return facts.stored(proposal.subject(), proposal.fact())
                .map(fact -> facts.shown(fact, facts.typed(fact, value), role))
                .orElse(String.valueOf(value));
    }
}
