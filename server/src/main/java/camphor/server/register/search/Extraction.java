package camphor.server.register.search;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Taken;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** All households of a filter, or their members, one after the other as they stand now: for a workbook. */
@Component
public class Extraction {
    private static final int AT_ONCE = 1_000;
    private static final String HOUSEHOLDS = """
            select household.facts::text
              from %s
             where %s
             order by household.village_code, household.number
            """;
    private static final String PERSONS = """
            select person.facts::text
              from %s
              join register.person on person.household = household.id
             where %s
             order by household.village_code, household.number, person.number
            """;

    private final NamedParameterJdbcTemplate streaming;
    private final Actors actors;
    private final Seals seals;
    private final PlanInForce plans;
    private final Clock clock;

    Extraction(JdbcTemplate template, Actors actors, Seals seals, PlanInForce plans, Clock clock) {
        JdbcTemplate slowly = new JdbcTemplate(java.util.Objects.requireNonNull(template.getDataSource()));
        slowly.setFetchSize(AT_ONCE);
        this.streaming = new NamedParameterJdbcTemplate(slowly);
        this.actors = actors;
        this.seals = seals;
        this.plans = plans;
        this.clock = clock;
    }

    /** Takes one record's values, in the order of the columns asked for: as officers read them, masked for the actor. */
    public interface Taker {
        void take(@Nullable Object[] values);
    }

    /** Hands on the households that the actor may see, or their members. */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void handOn(Table table, Wanted wanted, List<Fact> columns, Taker taker) {
        Actor actor = actors.require();
        Sealing sealing = seals.sealing();
        Conditions conditions = Conditions.of(wanted, sealing, all -> false).within(actor, LocalDate.now(clock));
        Taken taken = new Taken(plans.pack().catalogue(), actor.role());
        String query = table.id().equals("household") ? HOUSEHOLDS : PERSONS;
        streaming.query(query.formatted(conditions.source(), conditions.text()), conditions.parameters(), row -> {
            Map<String, Object> facts = IdentityFacts.opened(FactsJson.read(table, row.getString("facts")), sealing);
            taker.take(columns.stream()
                    .map(fact -> taken.of(fact, facts.get(fact.id())))
                    .toArray());
        });
    }
}
