package camphor.server.register.member;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * New rows of households and persons that somebody typed. Each has a delivery of its own, so that its facts come from
 * somewhere like all others; it is no list that is true on a day, and does not move the day as of which the rules look.
 */
@Component
class NewRows {
    private static final String BATCH = """
            insert into register.batch (id, kind, title, true_on, actor, actor_name)
            values (:id, 'person', '手工录入', :trueOn, :actor, :actorName)
            """;
    private static final String HOUSEHOLD = """
            insert into register.household (id, facts, batch, place) values (:id, :facts::jsonb, :batch, :place)
            """;
    private static final String PERSON = """
            insert into register.person (id, household, village_code, facts, batch, place)
            values (:id, :household, :village, :facts::jsonb, :batch, :place)
            """;
    /** A register that is kept by hand knows its households and persons too; lists that cover the village stay. */
    private static final String KEPT_HERE = """
            insert into register.delivered (list, division, batch)
            select list, :village, :batch
              from unnest(array['household', 'person']) as kept(list)
             where not exists (select from register.delivered
                                where delivered.list = kept.list and starts_with(:village, delivered.division))
            on conflict (list, division) do nothing
            """;

    private static final String NUMBER = "select 'LS' || lpad(nextval('register.number_by_hand')::text, 8, '0')";

    private final JdbcClient jdbc;
    private final Actors actors;
    private final PlanInForce plans;
    private final Seals seals;

    NewRows(JdbcClient jdbc, Actors actors, PlanInForce plans, Seals seals) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.plans = plans;
        this.seals = seals;
    }

    /** For a household or person whom the national system has given none yet (LS for 临时). */
    String number() {
        return jdbc.sql(NUMBER).query(String.class).single();
    }

    /** @param facts typed, identity numbers open */
    void household(UUID id, String village, Map<String, Object> facts, @Nullable String reason) {
        UUID batch = batch();
        jdbc.sql(HOUSEHOLD)
                .param("id", id)
                .param("facts", resting(facts))
                .param("batch", batch)
                .param("place", place(reason))
                .update();
        jdbc.sql(KEPT_HERE).param("village", village).param("batch", batch).update();
    }

    void person(UUID id, UUID household, String village, Map<String, Object> facts, @Nullable String reason) {
        jdbc.sql(PERSON)
                .param("id", id)
                .param("household", household)
                .param("village", village)
                .param("facts", resting(facts))
                .param("batch", batch())
                .param("place", place(reason))
                .update();
    }

    private String resting(Map<String, Object> facts) {
        Sealing sealing = seals.sealing();
        StringBuilder json = new StringBuilder("{");
        facts.forEach((fact, value) -> FactsJson.append(json, fact, IdentityFacts.atRest(fact, value, sealing)));
        return json.append('}').toString();
    }

    private static String place(@Nullable String reason) {
        return reason == null || reason.isBlank() ? "手工录入" : "手工录入：" + reason.strip();
    }

    private UUID batch() {
        UUID id = UUID.randomUUID();
        Actor actor = actors.require();
        jdbc.sql(BATCH)
                .param("id", id)
                .param("trueOn", plans.plan().bindings().asOf())
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .update();
        return id;
    }
}
