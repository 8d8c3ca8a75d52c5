package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.TABLE_NOT_YOURS;
import static camphor.server.exchange.ExchangeRefusal.TABLE_UNKNOWN;

import camphor.pack.Organisation;
import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;
import camphor.server.register.plan.PlanInForce;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which tables somebody may bring in: the hub all, a village its households and persons, a station its own lists. */
@Component
class OwnTables {
    private static final Set<String> REGISTER = Set.of("household", "person");

    private final PlanInForce plans;

    OwnTables(PlanInForce plans) {
        this.plans = plans;
    }

    Catalogue catalogue() {
        return plans.pack().catalogue();
    }

    List<Table> of(Actor actor) {
        return catalogue().tables().values().stream()
                .filter(table -> holds(actor, table))
                .toList();
    }

    void require(Actor actor, String id) {
        Table table = catalogue().tables().get(id);
        if (table == null) {
            throw TABLE_UNKNOWN.at("table", id);
        }
        if (!holds(actor, table)) {
            throw TABLE_NOT_YOURS.at("table", table.sheet());
        }
    }

    /** The catalogue says by name which office keeps a list; the plan says which unit has that name. */
    private boolean holds(Actor actor, Table table) {
        boolean register = REGISTER.contains(table.id());
        if (actor.role() == Role.HUB || actor.role() == Role.COUNTY) {
            return true;
        }
        if (actor.role() != Role.STATION) {
            return register;
        }
        return !register
                && plans.pack().organisation().units().stream()
                        .filter(unit -> actor.scope().worksOn(unit.id()))
                        .map(Organisation.Unit::name)
                        .anyMatch(name -> table.origin().zh().contains(name.zh()));
    }
}
