package camphor.server.campaign.formality;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;

import camphor.server.kernel.Allowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Signs that visits were a formality, for those who check. */
@RestController
@Allowed({HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
class FormalityController {
    private final Formality formality;

    FormalityController(Formality formality) {
        this.formality = formality;
    }

    @GetMapping("/api/campaigns/{id}/formality")
    List<Formality.Sign> formalitySigns(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String village) {
        return formality.signs(id, village);
    }
}
