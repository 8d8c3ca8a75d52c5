package camphor.server.org.unit;

import static camphor.server.org.OrgRefusal.DIVISION_UNKNOWN;
import static camphor.server.org.OrgRefusal.PERIOD_INVALID;
import static camphor.server.org.OrgRefusal.UNIT_EXISTS;
import static camphor.server.org.OrgRefusal.UNIT_UNKNOWN;

import camphor.server.kernel.Actors;
import camphor.server.org.Divisions;
import camphor.server.org.Unit;
import camphor.server.org.Units;
import camphor.server.org.unit.UnitController.Beginning;
import camphor.server.org.unit.UnitController.Renaming;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A unit begins, gets another name, ends. */
@Service
class ChangeUnits {

    private final UnitTable table;
    private final Units units;
    private final Divisions divisions;
    private final Actors actors;

    ChangeUnits(UnitTable table, Units units, Divisions divisions, Actors actors) {
        this.table = table;
        this.units = units;
        this.divisions = divisions;
        this.actors = actors;
    }

    @Transactional
    Unit begin(Beginning begun) {
        requireMine(begun.township());
        var unit = new UnitTable.NewUnit(begun.township(), begun.id(), begun.name(), begun.nameEn(), begun.kind());
        if (table.begin(unit, begun.from()) == 0) {
            throw UNIT_EXISTS.at("id", begun.id());
        }
        return on(begun.from(), begun.township(), begun.id());
    }

    @Transactional
    Unit rename(String township, String id, Renaming renaming) {
        requireAfterBeginning(township, id, renaming.from(), "from");
        table.rename(township, id, renaming.name(), renaming.nameEn(), renaming.from());
        return on(renaming.from(), township, id);
    }

    /** The unit as it was on its last day. */
    @Transactional
    Unit end(String township, String id, LocalDate until) {
        requireAfterBeginning(township, id, until, "until");
        Unit last = on(until.minusDays(1), township, id);
        table.end(township, id, until);
        return last;
    }

    private void requireMine(String township) {
        boolean exists = divisions
                .find(township)
                .filter(division -> division.level().equals("township"))
                .isPresent();
        if (!exists || !actors.require().scope().covers(township)) {
            throw DIVISION_UNKNOWN.at("township", township);
        }
    }

    private void requireAfterBeginning(String township, String id, LocalDate day, String field) {
        requireMine(township);
        LocalDate since = table.since(township, id).orElseThrow(() -> UNIT_UNKNOWN.refuse(id));
        if (!day.isAfter(since)) {
            throw PERIOD_INVALID.at(field, since);
        }
    }

    private Unit on(LocalDate day, String township, String id) {
        return units.on(day).stream()
                .filter(unit -> unit.township().equals(township) && unit.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UNIT_UNKNOWN.refuse(id));
    }
}
