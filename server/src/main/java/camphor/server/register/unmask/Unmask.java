package camphor.server.register.unmask;

import static camphor.server.register.RegisterRefusal.FACT_INVALID;
import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;
import static camphor.server.register.RegisterRefusal.REASON_MISSING;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.register.fact.Masks;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Seals;
import camphor.server.register.search.HouseholdList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens one hidden fact. The audit's entry is in the same transaction: without it nothing is shown. */
@Component
class Unmask {
    private static final int SHORTEST_REASON = 2;
    private static final String ID_NUMBER = "id_number";
    private static final String PERSON =
            "select household, facts ->> :fact as resting from register.person where id = :id";
    private static final String HOUSEHOLD =
            "select id as household, facts ->> :fact as resting from register.household where id = :id";

    private final JdbcClient jdbc;
    private final HouseholdList households;
    private final PlanInForce plans;
    private final Seals seals;
    private final Audit audit;

    Unmask(JdbcClient jdbc, HouseholdList households, PlanInForce plans, Seals seals, Audit audit) {
        this.jdbc = jdbc;
        this.households = households;
        this.plans = plans;
        this.seals = seals;
        this.audit = audit;
    }

    /**
     * What was hidden.
     *
     * @param idNumber the value, when it is the identity number that was asked for
     * @param value null when the register knows none
     */
    record Unmasked(
            @Nullable String idNumber,
            String fact,
            @Nullable String value) {}

    private record Resting(UUID household, @Nullable String resting) {}

    @Transactional
    Unmasked person(UUID person, String fact, String reason) {
        String why = reason(reason);
        Resting found = found(PERSON, person, fact).orElseThrow(() -> PERSON_UNKNOWN.at("id", person));
        hidden("person", fact);
        audit.record(Deed.of("person-unmasked")
                .onPerson(person)
                .onHousehold(found.household())
                .with("fact", fact)
                .with("reason", why));
        return opened(fact, found);
    }

    @Transactional
    Unmasked household(UUID household, String fact, String reason) {
        String why = reason(reason);
        Resting found = found(HOUSEHOLD, household, fact).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", household));
        hidden("household", fact);
        audit.record(Deed.of("household-unmasked")
                .onHousehold(household)
                .with("fact", fact)
                .with("reason", why));
        return opened(fact, found);
    }

    private static String reason(String reason) {
        if (reason.strip().length() < SHORTEST_REASON) {
            throw REASON_MISSING.at("reason");
        }
        return reason.strip();
    }

    private Optional<Resting> found(String select, UUID id, String fact) {
        return jdbc.sql(select)
                .param("id", id)
                .param("fact", fact)
                .query(Resting.class)
                .optional()
                .filter(seen -> households.shows(seen.household()));
    }

    /** Whatever is shown to everybody needs no reason, and the audit no entry of it. */
    private void hidden(String table, String fact) {
        boolean canBe = plans.pack()
                .catalogue()
                .table(table)
                .fact(fact)
                .filter(known -> IdentityFacts.isSealed(fact) || Masks.mayHide(known))
                .isPresent();
        if (!canBe) {
            throw FACT_INVALID.at("fact", fact, "这一项没有隐藏的内容", fact, "a fact that is hidden");
        }
    }

    private Unmasked opened(String fact, Resting found) {
        String resting = found.resting();
        String value = resting == null || !IdentityFacts.isSealed(fact)
                ? resting
                : seals.sealing().opened(resting);
        return new Unmasked(fact.equals(ID_NUMBER) ? value : null, fact, value);
    }
}
