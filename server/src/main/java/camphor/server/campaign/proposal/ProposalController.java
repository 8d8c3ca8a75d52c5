package camphor.server.campaign.proposal;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Corrections that answers propose: those in a state, and what becomes of one. */
@RestController
@RequestMapping("/api/proposals")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
class ProposalController {
    private final ReadProposals read;
    private final Decide decide;

    ProposalController(ReadProposals read, Decide decide) {
        this.read = read;
        this.decide = decide;
    }

    /**
     * How it is accepted.
     *
     * @param overwrite also where the register says something else by now
     */
    record Acceptance(@Nullable Boolean overwrite) {}

    /** Why it is not taken over. */
    record Rejection(@NotBlank String reason) {}

    @GetMapping
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    ReadProposals.Page proposals(
            @RequestParam(defaultValue = "open") String state,
            @RequestParam(defaultValue = "") String village,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return read.page(state, village, after, limit);
    }

    @PostMapping("/{id}/acceptance")
    ReadProposals.ProposalView acceptProposal(
            @PathVariable UUID id, @RequestBody(required = false) @Nullable Acceptance acceptance) {
        decide.accept(id, acceptance != null && Boolean.TRUE.equals(acceptance.overwrite()));
        return read.one(id);
    }

    @PostMapping("/{id}/rejection")
    ReadProposals.ProposalView rejectProposal(@PathVariable UUID id, @RequestBody @Valid Rejection rejection) {
        decide.reject(id, rejection.reason());
        return read.one(id);
    }
}
