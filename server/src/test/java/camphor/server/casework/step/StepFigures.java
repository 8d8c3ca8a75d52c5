package camphor.server.casework.step;

import static camphor.server.casework.Problems.TOWNSHIP;

import camphor.server.RealWorldTest;
import camphor.server.casework.life.Fields;
import camphor.server.casework.life.Step;
import camphor.server.casework.problem.Births;
import camphor.server.casework.problem.ProblemFilter;
import camphor.server.evidence.EvidenceSamples;
import camphor.server.identity.People;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of steps in docs/casework.md, measured with {@code -Dcamphor.figures=true}. */
@RealWorldTest
@TestPropertySource(properties = "camphor.world=steps")
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class StepFigures {
    private static final int MANY = 10_000;
    private static final String VILLAGE = "430421212219";

    @Autowired
    TakeSteps take;

    @Autowired
    StepDeeds deeds;

    @Autowired
    Births births;

    @Autowired
    Commands commands;

    @Autowired
    EvidenceSamples evidence;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void of_steps_of_many_and_of_steps_one_by_one() {
        Actor hub = people.actor(Role.HUB, TOWNSHIP);
        Actor other = people.actor(Role.TOWNSHIP_LEADER, TOWNSHIP);
        UUID photo = evidence.photo(people.as(Role.HUB, TOWNSHIP), VILLAGE);
        tell("born", MANY, () -> born(hub));
        for (Step step : List.of(Step.VERIFY, Step.REPORT, Step.ASSIGN)) {
            many(hub, step);
        }
        for (int threads : List.of(1, 2, 4, 8)) {
            List<UUID> ids = ids();
            tell(
                    "four steps, " + threads + " at once",
                    ids.size() * 4,
                    () -> fourSteps(ids, threads, hub, other, photo));
        }
    }

    private void many(Actor hub, Step step) {
        UUID[] deed = new UUID[1];
        tell(step.id() + " of many", MANY, () -> deed[0] = bulk(hub, step).deed());
        tell("undone", MANY, () -> actors.as(hub, () -> deeds.undo(deed[0])));
        tell(step.id() + " of many again", MANY, () -> bulk(hub, step));
    }

    private TakeSteps.Result bulk(Actor hub, Step step) {
        ProblemFilter all = new ProblemFilter(null, null, VILLAGE, null, null, null, null, null, null, null, null);
        Fields units = Fields.NONE.orElse(List.of("hub"), LocalDate.of(2026, 12, 20));
        Wish.Many wish = new Wish.Many(step, null, all, null, step == Step.ASSIGN ? units : null);
        return actors.as(
                hub,
                () -> commands.once(
                        new CommandId(UUID.randomUUID()), wish, TakeSteps.Result.class, () -> take.many(wish)));
    }

    private int born(Actor hub) {
        return actors.as(
                hub,
                () -> transaction.execute(status -> {
                    births.begin();
                    jdbc.sql("""
                    insert into born (id, village_code, clause, subject, subject_key, subject_name, household_number, root,
                        what, source, class, severity, owners, found_by_name, found_at)
                    select gen_random_uuid(), :village, 'S2.4a', 'household', 'H' || n, '户主', 'H' || n, 'rule', '水池漏水',
                           'rule', 'work', 'high', '{hub}', '规则研判', now()
                      from generate_series(1, :many) as n
                    """).param("village", VILLAGE).param("many", MANY).update();
                    return births.end(null);
                }));
    }

    /** Fresh ones for each run. */
    private List<UUID> ids() {
        return actors.asSystem(() -> transaction.execute(status ->
                jdbc.sql("""
                        select id from casework.problem where village_code = :village and state = 'assigned'
                         order by number limit 800
                        """).param("village", VILLAGE).query(UUID.class).list()));
    }

    private int fourSteps(List<UUID> ids, int threads, Actor hub, Actor other, UUID photo) {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> running = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                int from = thread;
                running.add(pool.submit(() -> {
                    for (int i = from; i < ids.size(); i += threads) {
                        fourSteps(ids.get(i), hub, other, photo);
                    }
                }));
            }
            for (Future<?> one : running) {
                one.get();
            }
            return ids.size() * 4;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            pool.shutdownNow();
        }
    }

    private void fourSteps(UUID id, Actor hub, Actor other, UUID photo) {
        LocalDate due = LocalDate.of(2026, 12, 18);
        Fields plan = new Fields(null, null, null, due, "责任人", "池体老化", "更换池体", null, null, null, null, null);
        one(hub, id, new Wish.One(Step.PLAN, 10, null, null, plan));
        one(hub, id, new Wish.One(Step.BEGIN, 11, null, null, null));
        one(hub, id, new Wish.One(Step.SUBMIT, 12, "已更换", List.of(photo), null));
        one(other, id, new Wish.One(Step.CHECK, 13, "现场看过", null, null));
    }

    /** As it comes over HTTP, with its command. Born, and three steps taken, taken back and taken again: ten versions. */
    private void one(Actor actor, UUID id, Wish.One wish) {
        actors.as(
                actor,
                () -> commands.once(
                        new CommandId(UUID.randomUUID()), wish, TakeSteps.Taken.class, () -> take.one(id, wish)));
    }

    private static void tell(String what, int many, Supplier<?> work) {
        long from = System.nanoTime();
        Object result = work.get();
        double seconds = (System.nanoTime() - from) / 1e9;
        System.out.printf("%-28s %8.2f s %10.0f a second   %s%n", what, seconds, many / seconds, result);
    }
}
