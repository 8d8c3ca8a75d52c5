package camphor.server.register.arrival;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.database.CopyLines;
import camphor.server.kernel.database.Joins;
import camphor.server.register.load.Rejudging;
import camphor.server.register.plan.PlanInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Applies a compared workbook, or takes it back, each in the caller's one transaction: all of it or nothing, and whoever
 * reads a household afterwards sees its facts and what the rules make of them together.
 */
@Component
public class Deliver {
    /** Deliveries come in one after the other; two with the same people would else wait for each other's rows for ever. */
    private static final String ONE_BY_ONE = "select pg_advisory_xact_lock(hashtext('register.arrival'))::text";

    /** Edits lock a household before anything of it; so does a delivery, in one order. */
    private static final String LOCK = """
            select count(*) from (
                select household.id from register.household
                 where household.id in (select coalesce(household, record) from register.arrival
                                         where batch = :batch and what in ('fresh', 'changed', 'conflict'))
                 order by household.id for update) as locked
            """;

    /** Fewer do not change what the planner knows of the register. */
    private static final int MANY = 1_000;

    private static final String STATISTICS = "select register.take_statistics()::text";

    private final JdbcClient jdbc;
    private final DataSource data;
    private final Arrivals arrivals;
    private final Rejudging rejudging;
    private final Surroundings around;

    Deliver(JdbcClient jdbc, DataSource data, Arrivals arrivals, Rejudging rejudging, Surroundings around) {
        this.jdbc = jdbc;
        this.data = data;
        this.arrivals = arrivals;
        this.rejudging = rejudging;
        this.around = around;
    }

    /** Who acts, when, and by which plan. */
    @Component
    static class Surroundings {
        private final Actors actors;
        private final PlanInForce plans;
        private final Clock clock;

        Surroundings(Actors actors, PlanInForce plans, Clock clock) {
            this.actors = actors;
            this.plans = plans;
            this.clock = clock;
        }
    }

    /**
     * How it is to be applied.
     *
     * @param title as histories name the delivery
     * @param overrule whether the workbook's value holds also where the register's is newer
     * @param replacing whether a list takes the place of the one before it
     */
    public record Terms(String title, boolean overrule, boolean replacing) {}

    /**
     * Applies it; answers the households that it touched.
     *
     * @param written is told when all is written, and the rules begin to look at what was touched
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int apply(Intake intake, Terms terms, Runnable written) {
        jdbc.sql(ONE_BY_ONE).query(String.class).single();
        List<UUID> touched = Joins.ofSets(jdbc, () -> taken(intake, terms));
        written.run();
        rejudging.households(touched, around.plans.plan());
        if (touched.size() > MANY) {
            jdbc.sql(STATISTICS).query(String.class).optional();
        }
        return touched.size();
    }

    private List<UUID> taken(Intake intake, Terms terms) {
        Actor actor = around.actors.require();
        DeliveryEntry entry = new DeliveryEntry(jdbc, intake);
        entry.enter(terms.title(), actor, LocalDate.now(around.clock));
        if (intake.isRegister()) {
            jdbc.sql(LOCK).param("batch", intake.batch()).query(Long.class).single();
            arrivals.again(intake);
            new Accepting(jdbc).accept(intake, terms.overrule(), actor);
        } else {
            new AcceptingLists(jdbc, new JdbcTemplate(data))
                    .accept(intake, terms.replacing(), around.plans.pack().catalogue(), CopyLines.manager(data));
        }
        entry.delivered();
        return new Touched(jdbc).by(intake);
    }

    /**
     * Takes it back.
     *
     * @param unobstructed refuses when something stands in the way; asked while nobody can put anything there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int takeBack(Intake intake, Runnable unobstructed) {
        jdbc.sql(ONE_BY_ONE).query(String.class).single();
        List<UUID> touched = Joins.ofSets(jdbc, () -> takenBack(intake, unobstructed));
        rejudging.households(touched, around.plans.plan());
        return touched.size();
    }

    private List<UUID> takenBack(Intake intake, Runnable unobstructed) {
        jdbc.sql(LOCK).param("batch", intake.batch()).query(Long.class).single();
        unobstructed.run();
        List<UUID> touched = new Touched(jdbc).by(intake);
        new TakingBack(jdbc).takeBack(intake, around.actors.require());
        return touched;
    }
}
