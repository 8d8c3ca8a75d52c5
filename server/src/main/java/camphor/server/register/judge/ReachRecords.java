package camphor.server.register.judge;

import camphor.rules.record.FactRecord;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.Seals;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records with all that a condition may ask of them, as they stand in the database now. */
@Component
public class ReachRecords {
    private static final String DELIVERED =
            "select distinct list from register.delivered where starts_with(:division, division)";
    private static final String VILLAGE = "select village_code from register.household where id = :id";

    private final JdbcClient jdbc;
    private final PlanInForce plans;
    private final Seals seals;

    ReachRecords(JdbcClient jdbc, PlanInForce plans, Seals seals) {
        this.jdbc = jdbc;
        this.plans = plans;
        this.seals = seals;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public FactRecord household(UUID id) {
        return around(id).household();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<? extends FactRecord> member(UUID household, String number) {
        return around(household)
                .subjects()
                .filter(record -> record.table().id().equals("person") && number.equals(record.key()))
                .findFirst();
    }

    /** The members of a household, by their numbers. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ? extends FactRecord> members(UUID household) {
        return around(household)
                .subjects()
                .filter(record -> record.table().id().equals("person"))
                .collect(Collectors.toMap(StoredRecord::key, Function.identity(), (one, other) -> one));
    }

    /** All rows of a list that lie in the division, by their keys. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ? extends FactRecord> listed(String list, String keyFact, String division) {
        Rows rows = new Rows(jdbc, plans.plan(), seals.sealing());
        return rows.listed(list, keyFact, null, division, Reach.free(rows, delivered(division))).stream()
                .collect(Collectors.toMap(StoredRecord::key, Function.identity(), (one, other) -> one));
    }

    /** A row of a list, of those that lie in the division. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<? extends FactRecord> listed(String list, String keyFact, String key, String division) {
        Plan plan = plans.plan();
        Rows rows = new Rows(jdbc, plan, seals.sealing());
        return rows.listed(list, keyFact, key, division, Reach.free(rows, delivered(division))).stream()
                .findFirst();
    }

    private Reach around(UUID household) {
        Plan plan = plans.plan();
        String village =
                jdbc.sql(VILLAGE).param("id", household).query(String.class).single();
        return Reach.of(household, new Rows(jdbc, plan, seals.sealing()), plan.catalogue(), delivered(village));
    }

    private Set<String> delivered(String division) {
        return new HashSet<>(jdbc.sql(DELIVERED)
                .param("division", division)
                .query(String.class)
                .list());
    }
}
