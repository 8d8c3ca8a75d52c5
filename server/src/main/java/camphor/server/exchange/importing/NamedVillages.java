package camphor.server.exchange.importing;

import camphor.pack.Organisation;
import camphor.server.register.plan.PlanInForce;
import camphor.workbook.VillageNames;
import org.springframework.stereotype.Component;

/** How workbooks name villages: the plan's own with all their names, and the official names of those around. */
@Component
class NamedVillages {
    private final VillageNames names;

    NamedVillages(PlanInForce plans) {
        this.names = names(plans.pack().organisation());
    }

    VillageNames names() {
        return names;
    }

    private static VillageNames names(Organisation organisation) {
        VillageNames.Builder names = VillageNames.builder();
        organisation
                .namedVillages()
                .forEach(village -> names.village(village.code(), village.township(), village.names()));
        return names.home(organisation.townshipName()).build();
    }
}
