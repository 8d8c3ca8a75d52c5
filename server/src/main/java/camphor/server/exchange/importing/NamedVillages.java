package camphor.server.exchange.importing;

import camphor.pack.Divisions;
import camphor.pack.Organisation;
import camphor.server.register.plan.PlanInForce;
import camphor.workbook.VillageNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
        Organisation.Division township = organisation.township();
        String home = township == null ? "" : township.name().zh();
        Set<String> own = new HashSet<>();
        for (Organisation.Village village : organisation.villages()) {
            List<String> all = new ArrayList<>(village.aliases());
            all.add(village.name().zh());
            all.add(village.shortName());
            own.add(village.code());
            names.village(village.code(), home, all);
        }
        Divisions around = organisation.divisions();
        around.villages().stream()
                .filter(code -> !own.contains(code))
                .forEach(code ->
                        names.village(code, around.name(Divisions.townshipOf(code)), List.of(around.name(code))));
        return names.home(home).build();
    }
}
