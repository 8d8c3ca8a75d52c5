package camphor.server.register.merge;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.MERGER_WITH_ITSELF;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;

import camphor.rules.fact.Catalogue;
import camphor.server.register.RegisterRefusal;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds and locks the two records that somebody names; neither may be out of sight. */
@Component
class Sides {
    private final Records records;
    private final PlanInForce plans;
    private final Seals seals;

    Sides(Records records, PlanInForce plans, Seals seals) {
        this.records = records;
        this.plans = plans;
        this.seals = seals;
    }

    /** The record that stays and the one that goes. */
    record Two(Side mine, Side other) {}

    Side household(UUID id) {
        return side(records.household(id).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", id)));
    }

    Side person(UUID id) {
        return side(records.person(id).orElseThrow(() -> PERSON_UNKNOWN.at("id", id)));
    }

    Two households(UUID mine, @Nullable UUID other) {
        UUID goes = another(mine, other);
        Map<UUID, Locked> both = records.both(mine, goes);
        return new Two(household(both, mine, "id"), household(both, goes, "with"));
    }

    private Side household(Map<UUID, Locked> locked, UUID id, String field) {
        return side(found(locked.get(id), id, HOUSEHOLD_UNKNOWN, field));
    }

    Two persons(UUID mine, @Nullable UUID other) {
        UUID goes = another(mine, other);
        UUID home = records.householdOf(mine).orElseThrow(() -> PERSON_UNKNOWN.at("id", mine));
        UUID otherHome = records.householdOf(goes).orElseThrow(() -> PERSON_UNKNOWN.at("with", goes));
        records.both(home, otherHome);
        return new Two(person(mine, home, "id"), person(goes, otherHome, "with"));
    }

    private Side person(UUID id, UUID home, String field) {
        return side(found(records.member(id, home).orElse(null), id, PERSON_UNKNOWN, field));
    }

    private static UUID another(UUID mine, @Nullable UUID other) {
        if (mine.equals(other)) {
            throw MERGER_WITH_ITSELF.at("with");
        }
        return other == null ? new UUID(0, 0) : other;
    }

    private static Locked found(@Nullable Locked record, UUID id, RegisterRefusal unknown, String field) {
        if (record == null) {
            throw unknown.at(field, id);
        }
        return record;
    }

    Side side(Locked record) {
        return Side.of(record, catalogue().table(record.table()), seals.sealing());
    }

    Catalogue catalogue() {
        return plans.pack().catalogue();
    }

    Sealing sealing() {
        return seals.sealing();
    }
}
