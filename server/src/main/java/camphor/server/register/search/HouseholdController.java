package camphor.server.register.search;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Allowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The list of households. The administrator manages accounts and sees no family. */
@RestController
@RequestMapping("/api/households")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
class HouseholdController {
    private final HouseholdList list;

    HouseholdController(HouseholdList list) {
        this.list = list;
    }

    /** How many there are. */
    record Count(long count) {}

    @GetMapping
    HouseholdList.Page households(
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String finding,
            @RequestParam(required = false) @Nullable String clause,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int limit) {
        return list.page(new Wanted(village, kind, tag, search, finding, clause), after, limit);
    }

    @GetMapping("/count")
    Count countHouseholds(
            @RequestParam(required = false) @Nullable String village,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String tag,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String finding,
            @RequestParam(required = false) @Nullable String clause) {
        return new Count(list.count(new Wanted(village, kind, tag, search, finding, clause)));
    }
}
