package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.SPLIT_INVALID;
import static java.util.Objects.requireNonNullElse;

import camphor.server.identity.Deed;
import camphor.server.register.edit.ChangedMeanwhile;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.fact.FactsJson;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Some members of a household make one of their own (分户). */
@Component
class Split {
    private static final String WHY = "split";

    private final Records records;
    private final Founding founding;
    private final Moving moving;
    private final Terms terms;
    private final After after;

    Split(Records records, Founding founding, Moving moving, Terms terms, After after) {
        this.records = records;
        this.founding = founding;
        this.moving = moving;
        this.terms = terms;
        this.after = after;
    }

    /**
     * Who goes.
     *
     * @param version of the household that is split, that was seen
     * @param head of the new household, one of the members who go
     * @param facts of the new household, where they differ from those that it takes along
     * @param relations to the new head, by person; unknown where nobody tells
     */
    record Splitting(
            long version,
            @Nullable List<UUID> members,
            @Nullable UUID head,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable Map<String, @Nullable Object> facts,
            @Nullable Map<UUID, String> relations) {}

    @Transactional
    Done split(UUID id, Splitting wanted) {
        Locked home = records.household(id).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", id));
        ChangedMeanwhile.unlessSeen(home, wanted.version());
        LocalDate on = terms.day(wanted.on(), null);
        Map<UUID, Locked> living = living(id);
        List<UUID> going = requireNonNullElse(wanted.members(), List.<UUID>of()).stream()
                .distinct()
                .toList();
        UUID head = wanted.head();
        if (head == null
                || !going.contains(head)
                || !living.keySet().containsAll(going)
                || going.size() == living.size()) {
            throw SPLIT_INVALID.at("members");
        }
        Locked founded = founding.outOf(home, facts(living, head), wanted.facts(), wanted.reason());
        for (UUID person : going) {
            move(living, person, founded, on, wanted);
        }
        after.record(Deed.of("household-split")
                .onHousehold(id)
                .with("founded", founded.id().toString()));
        after.done(home);
        return after.done(founded);
    }

    private void move(Map<UUID, Locked> living, UUID person, Locked founded, LocalDate on, Splitting wanted) {
        String told =
                requireNonNullElse(wanted.relations(), Map.<UUID, String>of()).get(person);
        String relation = person.equals(wanted.head()) ? "head" : told;
        Locked locked = living.get(person);
        if (locked != null) {
            moving.move(locked, founded, new Moving.Move(on, WHY, null, relation, wanted.reason()));
        }
    }

    private Map<UUID, Locked> living(UUID household) {
        Map<UUID, Locked> members = records.members(household);
        members.values()
                .removeIf(person ->
                        FactsJson.read(after.persons(), person.facts()).containsKey("removed_on"));
        return members;
    }

    private Map<String, Object> facts(Map<UUID, Locked> members, UUID person) {
        Locked locked = members.get(person);
        return locked == null ? Map.of() : FactsJson.read(after.persons(), locked.facts());
    }
}
