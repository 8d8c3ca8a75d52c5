package camphor.server.register.likely;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import camphor.server.register.likely.LikelyDuplicates.Likely;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Likely duplicates over HTTP. */
@RestController
class LikelyController {
    private final LikelyDuplicates duplicates;
    private final LikelyPairs pairs;
    private final Dismiss dismiss;

    LikelyController(LikelyDuplicates duplicates, LikelyPairs pairs, Dismiss dismiss) {
        this.duplicates = duplicates;
        this.pairs = pairs;
        this.dismiss = dismiss;
    }

    @GetMapping("/api/persons/{id}/likely-duplicates")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB, TOWNSHIP_LEADER, COUNTY})
    List<Likely> likelyDuplicates(@PathVariable UUID id) {
        return duplicates.of(id);
    }

    /** What is known of somebody before they are registered. */
    record Newcomer(
            @Nullable String name,
            @Nullable String idNumber,
            @Nullable LocalDate birthDate,
            @Nullable String sex,
            @Nullable String village,
            @Nullable UUID household,
            @Nullable String phone) {}

    /** Asked while somebody is being typed in, so that nobody is registered twice; keeps nothing. */
    @PostMapping("/api/likely-duplicates")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
    List<Likely> likelyDuplicatesOfNewcomer(@RequestBody Newcomer newcomer) {
        String name = newcomer.name() == null ? "" : newcomer.name().replace(" ", "");
        return name.isEmpty()
                ? List.of()
                : duplicates.of(Known.traits(
                        "",
                        name,
                        newcomer.idNumber(),
                        newcomer.birthDate() == null
                                ? null
                                : newcomer.birthDate().toString(),
                        newcomer.sex(),
                        newcomer.village(),
                        newcomer.household() == null
                                ? null
                                : newcomer.household().toString(),
                        newcomer.phone()));
    }

    @GetMapping("/api/duplicates")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB, TOWNSHIP_LEADER, COUNTY})
    LikelyPairs.LikelyPairPage duplicates(
            @RequestParam(defaultValue = "") String village,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int limit) {
        return pairs.page(village, after, limit);
    }

    @PostMapping("/api/duplicates/dismissal")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void dismissDuplicate(@RequestBody Dismiss.Dismissal told) {
        dismiss.dismiss(told);
    }
}
