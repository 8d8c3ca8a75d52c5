package camphor.server.register.member;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.server.identity.Deed;
import camphor.server.register.edit.Done;
import camphor.server.register.edit.NewFacts;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a household in by hand, with its head: there is no household of nobody. */
@Component
class AddHousehold {
    private final Villages villages;
    private final NewRows rows;
    private final NewPersons persons;
    private final Periods periods;
    private final After after;

    AddHousehold(Villages villages, NewRows rows, NewPersons persons, Periods periods, After after) {
        this.villages = villages;
        this.rows = rows;
        this.persons = persons;
        this.periods = periods;
        this.after = after;
    }

    /** Facts of somebody who is not registered yet. */
    record NewHead(@Nullable Map<String, @Nullable Object> facts) {}

    /**
     * What somebody tells of it.
     *
     * @param village twelve digits, statistical division code
     */
    record NewHousehold(
            @Nullable String village,
            @Nullable Map<String, @Nullable Object> facts,
            @Nullable NewHead head,
            @Nullable String reason) {}

    @Transactional
    Done add(NewHousehold wanted) {
        Map<String, Object> facts = villages.facts(wanted.village());
        NewPersons.Home home =
                new NewPersons.Home(UUID.randomUUID(), String.valueOf(facts.get("village_code")), rows.number());
        NewHead told = wanted.head();
        Map<String, Object> head = persons.checked(told == null ? null : told.facts(), Map.of("relation", "head"));
        facts.putAll(checked(wanted.facts()));
        facts.put("household_id", home.number());
        headed(facts, head);
        rows.household(home.id(), home.village(), facts, wanted.reason());
        UUID person = persons.register(home, head, wanted.reason());
        periods.begin(person, home.id(), home.village(), null, null);
        after.record(Deed.of("household-added").onHousehold(home.id()).onPerson(person));
        return after.done(home.id(), home.village());
    }

    private Map<String, Object> checked(@Nullable Map<String, @Nullable Object> told) {
        Catalogue catalogue = after.catalogue();
        return NewFacts.of(catalogue, catalogue.table("household"), Map.of(), requireNonNullElse(told, Map.of()))
                .known();
    }

    /** The household's own facts name its head. */
    static void headed(Map<String, Object> household, Map<String, ?> head) {
        household.put("head_name", requireNonNullElse(head.get("name"), ""));
        Object number = head.get("id_number");
        if (number != null) {
            household.put("head_id_number", number);
        }
    }
}
