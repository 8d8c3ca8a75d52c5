package camphor.server.register.unmask;

import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;
import static camphor.server.register.RegisterRefusal.REASON_MISSING;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.register.seal.Seals;
import camphor.server.register.search.HouseholdList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens one person's identity number. The audit's entry is in the same transaction: without it nothing is shown. */
@Component
class Unmask {
    private static final int SHORTEST_REASON = 2;
    private static final String PERSON =
            "select household, facts ->> 'id_number' as sealed from register.person where id = :id";

    private final JdbcClient jdbc;
    private final HouseholdList households;
    private final Seals seals;
    private final Audit audit;

    Unmask(JdbcClient jdbc, HouseholdList households, Seals seals, Audit audit) {
        this.jdbc = jdbc;
        this.households = households;
        this.seals = seals;
        this.audit = audit;
    }

    /**
     * The number.
     *
     * @param idNumber null when the register knows none
     */
    record Unmasked(@Nullable String idNumber) {}

    private record Sealed(UUID household, @Nullable String sealed) {}

    @Transactional
    Unmasked unmask(UUID person, String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw REASON_MISSING.at("reason");
        }
        Sealed found = jdbc.sql(PERSON)
                .param("id", person)
                .query(Sealed.class)
                .optional()
                .filter(seen -> households.shows(seen.household()))
                .orElseThrow(() -> PERSON_UNKNOWN.at("id", person));
        audit.record(Deed.of("person-unmasked")
                .onPerson(person)
                .onHousehold(found.household())
                .with("reason", reason.strip()));
        String number = found.sealed();
        return new Unmasked(number == null ? null : seals.sealing().opened(number));
    }
}
