package camphor.server.register.arrival;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.database.CopyLines;
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

    /** Rules go on looking as of the day that the newest delivery is true: a correction does not move it. */
    private static final String BATCH = """
            insert into register.batch (id, kind, title, actor, actor_name, true_on)
            values (:id, :kind, :title, :actor, :actorName,
                    coalesce((select max(true_on) from register.batch where kind <> 'person'), :today))
            """;

    private static final String DELIVERED = """
            insert into register.delivered (list, division, batch)
            values (:list, :division, :batch)
            on conflict (list, division) do nothing
            """;
    private static final String TOUCHED = """
            select distinct coalesce(household, record) as id
              from register.arrival
             where batch = :batch and what in ('fresh', 'changed', 'conflict', 'same', 'unmatched')
               and (household is not null or (what = 'fresh' and list = 'household'))
               and (what <> 'same' or :isList)
            """;
    private static final String TOUCHED_BY_REPLACED = """
            select coalesce(home.id, person.household)
              from register.list_row_past as past
              left join register.household as home on home.number = past.household_number
              left join register.person on person.identity = past.identity and person.double_of is null
             where past.replaced_by = :batch and coalesce(home.id, person.household) is not null
            """;

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
     * @param judged whether the touched households are judged at once
     */
    public record Terms(String title, boolean overrule, boolean replacing, boolean judged) {}

    /** Applies it; answers the households that it touched. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int apply(Intake intake, Terms terms) {
        Actor actor = around.actors.require();
        jdbc.sql(ONE_BY_ONE).query(String.class).single();
        record(intake, terms, actor);
        if (intake.isRegister()) {
            jdbc.sql(LOCK).param("batch", intake.batch()).query(Long.class).single();
            arrivals.again(intake);
            new Accepting(jdbc).accept(intake, terms.overrule(), actor);
        } else {
            new AcceptingLists(jdbc, new JdbcTemplate(data))
                    .accept(intake, terms.replacing(), around.plans.pack().catalogue(), CopyLines.manager(data));
        }
        delivered(intake);
        return judge(intake, terms.judged());
    }

    /**
     * Takes it back.
     *
     * @param unobstructed refuses when something stands in the way; asked while nobody can put anything there
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public int takeBack(Intake intake, Runnable unobstructed) {
        jdbc.sql(ONE_BY_ONE).query(String.class).single();
        jdbc.sql(LOCK).param("batch", intake.batch()).query(Long.class).single();
        unobstructed.run();
        List<UUID> touched = touched(intake);
        new TakingBack(jdbc).takeBack(intake, around.actors.require());
        rejudging.households(touched, around.plans.plan());
        return touched.size();
    }

    private int judge(Intake intake, boolean judged) {
        List<UUID> touched = touched(intake);
        if (judged) {
            rejudging.households(touched, around.plans.plan());
        }
        return touched.size();
    }

    private List<UUID> touched(Intake intake) {
        return jdbc.sql(intake.isRegister() ? TOUCHED : TOUCHED + " union " + TOUCHED_BY_REPLACED)
                .param("batch", intake.batch())
                .param("isList", !intake.isRegister())
                .query(UUID.class)
                .list();
    }

    /** Nobody on a list is not the same as no list; the register's own tables are no exception. */
    private void delivered(Intake intake) {
        jdbc.sql(DELIVERED)
                .param("list", intake.table().id())
                .param("division", intake.division())
                .param("batch", intake.batch())
                .update();
    }

    private void record(Intake intake, Terms terms, Actor actor) {
        jdbc.sql(BATCH)
                .param("id", intake.batch())
                .param("kind", intake.isRegister() ? "import" : "list")
                .param("title", terms.title())
                .param("today", LocalDate.now(around.clock))
                .param("actor", actor.account().toString())
                .param("actorName", actor.name())
                .update();
    }
}
