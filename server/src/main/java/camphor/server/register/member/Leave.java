package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.LEFT_ALREADY;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;

import camphor.server.identity.Deed;
import camphor.server.register.edit.ChangedMeanwhile;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import camphor.server.register.edit.Writing;
import camphor.server.register.fact.FactsJson;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A member leaves the household (自然减少): the person stays in its file, with when and why. */
@Component
class Leave {
    private final Records records;
    private final Writing writing;
    private final Terms terms;
    private final After after;

    Leave(Records records, Writing writing, Terms terms, After after) {
        this.records = records;
        this.writing = writing;
        this.terms = terms;
        this.after = after;
    }

    /**
     * How somebody left.
     *
     * @param version of the person, that was seen
     * @param reason death, marriage, moved, work or other
     */
    record Leaving(
            long version,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String note) {}

    @Transactional
    Done leave(UUID id, Leaving wanted) {
        Locked person = records.person(id).orElseThrow(() -> PERSON_UNKNOWN.at("id", id));
        ChangedMeanwhile.unlessSeen(person, wanted.version());
        Map<String, Object> facts = FactsJson.read(after.persons(), person.facts());
        if (facts.containsKey("removed_on")) {
            throw LEFT_ALREADY.refuse(facts.get("removed_on"));
        }
        LocalDate on = terms.day(wanted.on(), (LocalDate) facts.get("added_on"));
        String reason = terms.leaving(wanted.reason());
        writing.set(person, after.persons(), Map.of("removed_on", on, "removed_reason", reason), wanted.note());
        writing.membership(person);
        after.record(Deed.of("person-left")
                .onHousehold(person.household())
                .onPerson(id)
                .with("reason", reason));
        return after.done(person.household(), person.villageCode());
    }
}
