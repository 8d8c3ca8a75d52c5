package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.IDENTITY_TAKEN;

import camphor.rules.fact.Catalogue;
import camphor.server.register.edit.NewFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Registers persons under numbers of their own. */
@Component
class NewPersons {
    private final NewRows rows;
    private final After after;

    NewPersons(NewRows rows, After after) {
        this.rows = rows;
        this.after = after;
    }

    /**
     * A household that a person is registered in.
     *
     * @param number its number, which the person's facts repeat
     */
    record Home(UUID id, String village, String number) {}

    /** What somebody typed, as the catalogue wants it; a name there must be. */
    Map<String, Object> checked(@Nullable Map<String, ? extends @Nullable Object> told, Map<String, ?> besides) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("name", null);
        if (told != null) {
            all.putAll(told);
        }
        all.putAll(besides);
        Catalogue catalogue = after.catalogue();
        return NewFacts.of(catalogue, after.persons(), Map.of(), all).known();
    }

    /** Refuses somebody whose identity number is registered already. */
    UUID register(Home home, Map<String, Object> checked, @Nullable String reason) {
        Map<String, Object> facts = new LinkedHashMap<>(checked);
        facts.put("person_id", rows.number());
        facts.put("household_id", home.number());
        UUID person = UUID.randomUUID();
        try {
            rows.person(person, home.id(), home.village(), facts, reason);
        } catch (DuplicateKeyException e) {
            throw IDENTITY_TAKEN.at("id_number");
        }
        return person;
    }
}
