package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.MEMBER_ALREADY;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;
import static java.util.Objects.requireNonNullElse;

import camphor.server.identity.Deed;
import camphor.server.register.edit.ChangedMeanwhile;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.fact.FactsJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Somebody who is registered comes into a household: out of another one, or back into the one they had left. */
@Component
class Join {
    private final Records records;
    private final Moving moving;
    private final EarlierRelation earlier;
    private final Terms terms;
    private final After after;

    Join(Records records, Moving moving, EarlierRelation earlier, Terms terms, After after) {
        this.records = records;
        this.moving = moving;
        this.earlier = earlier;
        this.terms = terms;
        this.after = after;
    }

    /**
     * Where to.
     *
     * @param version of the person, if it was seen
     * @param reason marriage, moved or other
     * @param relation to the head of the household that is joined; where nobody tells, what it was when they come back to
     *     the same head, and otherwise unknown
     */
    record Joining(
            @Nullable UUID household,
            @Nullable Long version,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String relation,
            @Nullable String note) {}

    private record Way(Locked person, Locked from, Locked to) {}

    @Transactional
    Done join(UUID id, Joining wanted) {
        Way way = way(id, wanted.household());
        ChangedMeanwhile.unlessSeen(
                way.person(), requireNonNullElse(wanted.version(), way.person().version()));
        Map<String, Object> facts = FactsJson.read(after.persons(), way.person().facts());
        if (way.from().id().equals(way.to().id()) && !facts.containsKey("removed_on")) {
            throw MEMBER_ALREADY.refuse();
        }
        Object earliest = facts.getOrDefault("removed_on", facts.get("added_on"));
        LocalDate on = terms.day(wanted.on(), (LocalDate) earliest);
        String reason = terms.joining(wanted.reason());
        String relation = wanted.relation() == null ? earlier.relation(id, way.to()) : wanted.relation();
        moving.move(way.person(), way.to(), new Moving.Move(on, ended(reason), reason, relation, wanted.note()));
        after.record(Deed.of("person-joined")
                .onHousehold(way.to().id())
                .onPerson(id)
                .with("from", way.from().id().toString())
                .with("reason", reason));
        if (!way.from().id().equals(way.to().id())) {
            after.done(way.from());
        }
        return after.done(way.to());
    }

    /** Why the household before was left, when nobody had said that it was. */
    private static String ended(String joining) {
        return joining.equals("marriage_in") ? "marriage_out" : "moved_out";
    }

    private Way way(UUID person, @Nullable UUID household) {
        UUID from = records.householdOf(person).orElseThrow(() -> PERSON_UNKNOWN.at("id", person));
        if (household == null) {
            throw HOUSEHOLD_UNKNOWN.at("household", "");
        }
        Map<UUID, Locked> homes = records.both(from, household);
        Locked to = Optional.ofNullable(homes.get(household))
                .orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("household", household));
        Locked home = Optional.ofNullable(homes.get(from)).orElseThrow(() -> PERSON_UNKNOWN.at("id", person));
        return new Way(records.member(person, from).orElseThrow(() -> PERSON_UNKNOWN.at("id", person)), home, to);
    }
}
