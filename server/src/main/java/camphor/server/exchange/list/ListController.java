package camphor.server.exchange.list;

import static camphor.server.exchange.ExchangeRefusal.LIST_UNKNOWN;
import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.rules.fact.Table;
import camphor.server.kernel.Allowed;
import camphor.server.register.arrival.DeliveredLists;
import camphor.server.register.plan.PlanInForce;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The departments' lists, and where they and the register disagree. */
@RestController
@RequestMapping("/api/lists")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
class ListController {
    private final DeliveredLists lists;
    private final PlanInForce plans;

    ListController(DeliveredLists lists, PlanInForce plans) {
        this.lists = lists;
        this.plans = plans;
    }

    /** A list and how it agrees with the register. */
    @Schema(name = "DeliveredList")
    record ListView(
            String list,
            String name,
            @Nullable LocalDate deliveredOn,
            long rows,
            long matched,
            long unmatched,
            long contradicting,
            @JsonProperty("import") @Nullable UUID imported) {}

    /**
     * Some rows.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "ListRowPage")
    record Page(List<DeliveredLists.Row> items, @Nullable String next) {}

    @GetMapping
    List<ListView> lists() {
        return lists.sums().stream()
                .map(sum -> new ListView(
                        sum.list(),
                        sum.name(),
                        sum.deliveredOn(),
                        sum.rows(),
                        sum.matched(),
                        sum.unmatched(),
                        sum.contradicting(),
                        sum.imported()))
                .toList();
    }

    @GetMapping("/{list}/rows")
    Page rows(
            @PathVariable String list,
            @RequestParam(defaultValue = "unmatched") String state,
            @RequestParam(defaultValue = "0") long after,
            @RequestParam(defaultValue = "50") @Min(1) @Max(200) int limit) {
        Table table = plans.pack().catalogue().tables().get(list);
        if (table == null) {
            throw LIST_UNKNOWN.at("list", list);
        }
        List<DeliveredLists.Row> found = lists.rows(table, state, after, limit + 1);
        boolean more = found.size() > limit;
        List<DeliveredLists.Row> page = more ? found.subList(0, limit) : found;
        return new Page(page, more ? String.valueOf(page.get(limit - 1).row()) : null);
    }
}
