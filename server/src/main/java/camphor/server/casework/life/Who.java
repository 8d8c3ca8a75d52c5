package camphor.server.casework.life;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;

/** What somebody is to a problem. */
public enum Who {
    /** 村干部、驻村工作队 of its own village. */
    VILLAGE("本村干部、驻村工作队") {
        @Override
        boolean is(Actor actor, Standing problem) {
            return ofVillage(actor.role());
        }
    },
    /** Of the unit that leads; for what each village answers for itself, the village's people. */
    LEAD("牵头单位") {
        @Override
        boolean is(Actor actor, Standing problem) {
            return worksFor(actor, problem.leadUnit());
        }
    },
    /** Of a unit that works with it. */
    JOINT("配合单位") {
        @Override
        boolean is(Actor actor, Standing problem) {
            return problem.parts().stream().anyMatch(unit -> worksFor(actor, unit));
        }
    },
    HUB_STAFF("乡村振兴办（原扶贫办）") {
        @Override
        boolean is(Actor actor, Standing problem) {
            return actor.role() == HUB;
        }
    },
    LEADER("乡镇领导") {
        @Override
        boolean is(Actor actor, Standing problem) {
            return actor.role() == TOWNSHIP_LEADER;
        }
    },
    COUNTY_STAFF("县级") {
        @Override
        boolean is(Actor actor, Standing problem) {
            return actor.role() == COUNTY;
        }
    };

    /** The owner that stands for each village for itself, as packs write it. */
    public static final String VILLAGES = "villages";

    private static final String HUB_UNIT = "hub";

    private final String zh;

    Who(String zh) {
        this.zh = zh;
    }

    /** Within the territory already: nobody reaches a problem outside of theirs. */
    abstract boolean is(Actor actor, Standing problem);

    public String zh() {
        return zh;
    }

    /** The unit of a county's township is named with the township before it: 430421212-water. */
    static boolean worksFor(Actor actor, String unit) {
        if (unit.equals(VILLAGES)) {
            return ofVillage(actor.role());
        }
        boolean ofHub = actor.role() == HUB && (unit.equals(HUB_UNIT) || unit.endsWith("-" + HUB_UNIT));
        return ofHub || (actor.role() == STATION && actor.scope().worksOn(unit));
    }

    private static boolean ofVillage(Role role) {
        return role == VILLAGE_STAFF || role == RESIDENT_TEAM;
    }
}
