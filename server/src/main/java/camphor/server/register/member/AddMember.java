package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static java.util.Objects.requireNonNullElse;

import camphor.server.identity.Deed;
import camphor.server.register.edit.ChangedMeanwhile;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Records;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes somebody into a household who is not registered yet: born, married in, moved in. */
@Component
class AddMember {
    private final Records records;
    private final NewPersons persons;
    private final Periods periods;
    private final Terms terms;
    private final After after;

    AddMember(Records records, NewPersons persons, Periods periods, Terms terms, After after) {
        this.records = records;
        this.persons = persons;
        this.periods = periods;
        this.terms = terms;
        this.after = after;
    }

    /**
     * The new member.
     *
     * @param version of the household, if it was seen
     * @param reason birth, marriage, moved or other
     */
    record NewMember(
            @Nullable Long version,
            @Nullable Map<String, @Nullable Object> facts,
            @Nullable LocalDate on,
            @Nullable String reason,
            @Nullable String note) {}

    /** The household's change, and under which id the person stands in the register. */
    record Added(UUID person, Done done) {}

    @Transactional
    Added add(UUID household, NewMember wanted) {
        Locked home = records.household(household).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", household));
        ChangedMeanwhile.unlessSeen(home, requireNonNullElse(wanted.version(), home.version()));
        LocalDate on = terms.day(wanted.on(), null);
        String reason = terms.joining(wanted.reason());
        Map<String, Object> facts =
                persons.checked(wanted.facts(), Map.of("added_on", on.toString(), "added_reason", reason));
        UUID person = persons.register(
                new NewPersons.Home(home.id(), home.villageCode(), after.number(home)), facts, wanted.note());
        periods.begin(person, home.id(), home.villageCode(), on, reason);
        after.record(
                Deed.of("person-added").onHousehold(home.id()).onPerson(person).with("reason", reason));
        return new Added(person, after.done(home));
    }
}
