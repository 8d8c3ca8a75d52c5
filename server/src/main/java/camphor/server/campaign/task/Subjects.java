package camphor.server.campaign.task;

import static camphor.server.register.FocusGroups.ENTITIES;
import static camphor.server.register.FocusGroups.HOUSEHOLDS;
import static camphor.server.register.FocusGroups.PERSONS;

import camphor.pack.Organisation.Post;
import camphor.pack.Pack;
import camphor.rules.fact.Fact;
import camphor.rules.fact.FactType;
import camphor.rules.fact.Table;
import camphor.server.campaign.Campaign;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.org.Division;
import camphor.server.org.Divisions;
import camphor.server.org.Unit;
import camphor.server.org.Units;
import camphor.server.register.FocusGroups;
import camphor.server.register.plan.PlanInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Of whom or what a checklist is asked in a campaign's territory, as one set. */
@Component
class Subjects {
    private static final int TOWNSHIP = 9;
    private static final int VILLAGE = 12;

    private final PlanInForce plans;
    private final Divisions divisions;
    private final Units units;
    private final Clock clock;

    Subjects(PlanInForce plans, Divisions divisions, Units units, Clock clock) {
        this.plans = plans;
        this.divisions = divisions;
        this.units = units;
        this.clock = clock;
    }

    /**
     * A set.
     *
     * @param text a query with the columns key, id, name, household, household_number, village_code, unit
     * @param changes whether somebody can fall out of it: who is in no focus group any more
     */
    record Subjected(String text, Map<String, Object> parameters, boolean changes) {}

    Subjected of(KeptChecklist checklist, Campaign campaign) {
        LocalDate today = LocalDate.now(clock);
        Map<String, Object> parameters = new HashMap<>(FocusGroups.within(campaign.territory(), today));
        return switch (checklist.subject()) {
            case "household" -> inFocus(checklist, parameters, """
                    select number as key, id, head as name, id as household, number as household_number, village_code,
                           null as unit
                      from (%s) as focus
                     where not tags @> :spared::text[]
                    """.formatted(HOUSEHOLDS));
            case "person" -> inFocus(checklist, parameters, """
                    select number as key, id, name, household, household_number, village_code, null as unit
                      from (%s) as focus
                     where not tags @> :spared::text[]
                    """.formatted(PERSONS));
            case "village" -> villages(campaign, parameters);
            case "unit" -> units(campaign, today, parameters);
            default -> entities(checklist, campaign, parameters);
        };
    }

    /** Whoever is spared all of its clauses is not asked at all. */
    private static Subjected inFocus(KeptChecklist checklist, Map<String, Object> parameters, String text) {
        parameters.put(
                "spared",
                checklist.clauses().stream()
                        .map(clause -> FocusGroups.SPARED + clause)
                        .toArray(String[]::new));
        return new Subjected(text, parameters, true);
    }

    private Subjected villages(Campaign campaign, Map<String, Object> parameters) {
        List<Division> villages = villages(campaign.territory());
        parameters.put("codes", villages.stream().map(Division::code).toArray(String[]::new));
        parameters.put("names", villages.stream().map(Division::name).toArray(String[]::new));
        return new Subjected("""
                select code as key, null::uuid as id, name, null::uuid as household, null as household_number,
                       code as village_code, null as unit
                  from unnest(:codes::text[], :names::text[]) as village(code, name)
                """, parameters, false);
    }

    /** The villages of a county or township that have people in the register's sense: all that the divisions name. */
    List<Division> villages(String territory) {
        List<Division> villages = new ArrayList<>();
        for (Division division : divisions.below(territory)) {
            if (division.code().length() == VILLAGE) {
                villages.add(division);
            } else {
                villages.addAll(villages(division.code()));
            }
        }
        return villages;
    }

    /** The units that stand in the territory, by township. */
    List<Unit> units(String territory, LocalDate day) {
        return units.on(day).stream()
                .filter(unit -> unit.township().startsWith(territory))
                .toList();
    }

    private Subjected units(Campaign campaign, LocalDate today, Map<String, Object> parameters) {
        List<Unit> all = units(campaign.territory(), today);
        parameters.put("townships", all.stream().map(Unit::township).toArray(String[]::new));
        parameters.put("units", all.stream().map(Unit::id).toArray(String[]::new));
        parameters.put("names", all.stream().map(Unit::name).toArray(String[]::new));
        return new Subjected("""
                select township || ':' || unit as key, null::uuid as id, name, null::uuid as household,
                       null as household_number, township as village_code, unit
                  from unnest(:townships::text[], :units::text[], :names::text[]) as own(township, unit, name)
                """, parameters, false);
    }

    private Subjected entities(KeptChecklist checklist, Campaign campaign, Map<String, Object> parameters) {
        Table table = plans.pack().catalogue().table(String.valueOf(checklist.table()));
        parameters.put("list", table.id());
        parameters.put("key", table.key());
        parameters.put("name", naming(table));
        parameters.put("unit", lead(checklist, campaign));
        return new Subjected("""
                select key, null::uuid as id, name, household, household_number, village_code, :unit::text as unit
                  from (%s) as entity
                """.formatted(ENTITIES), parameters, false);
    }

    /** The fact by which people call a row: the first name that is not its village's; its key where it has none. */
    private static String naming(Table table) {
        return table.storedFacts().stream()
                .filter(fact -> fact.type() == FactType.TEXT)
                .map(Fact::id)
                .filter(fact -> (fact.equals("name") || fact.endsWith("_name")) && !fact.equals("village_name"))
                .findFirst()
                .orElse(table.key());
    }

    /** The unit that leads the first of its clauses, where a unit's staff asks; null where a village's people do. */
    private @Nullable String lead(KeptChecklist checklist, Campaign campaign) {
        if (!"unit".equals(seat(plans.pack(), checklist.post()))) {
            return null;
        }
        return checklist.clauses().stream()
                .flatMap(clause -> campaign.clause(clause).stream())
                .flatMap(clause -> clause.owners().stream())
                .filter(owner -> !owner.equals(Campaign.Clause.VILLAGES))
                .findFirst()
                .orElse(null);
    }

    /** Where a post sits: county, hub, unit or village. */
    static String seat(Pack pack, String post) {
        return pack.organisation().post(post).map(Post::at).orElse("village");
    }

    /** The township of a village or unit. */
    static String township(String code) {
        return code.length() <= TOWNSHIP ? code : code.substring(0, TOWNSHIP);
    }
}
