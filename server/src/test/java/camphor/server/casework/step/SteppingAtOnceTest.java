package camphor.server.casework.step;

import static camphor.server.casework.Problems.TOWNSHIP;
import static camphor.server.casework.Problems.VILLAGE;
import static camphor.server.casework.Problems.id;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.casework.Problems;
import camphor.server.casework.life.Fields;
import camphor.server.casework.life.Step;
import camphor.server.evidence.EvidenceSamples;
import camphor.server.identity.People;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people at the same few problems at the same moment, on a real PostgreSQL. */
@RealWorldTest
class SteppingAtOnceTest {
    private static final int PEOPLE = 6;
    private static final int STEPS_EACH = 120;
    private static final List<Step> STEPS = List.of(Step.values());

    @Autowired
    Problems problems;

    @Autowired
    TakeSteps take;

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
    void no_step_is_lost_or_taken_outside_the_table() throws Exception {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            ids.add(UUID.fromString(id(problems.found(people.as(Role.HUB, TOWNSHIP), VILLAGE))));
        }
        UUID photo = evidence.photo(people.as(Role.HUB, TOWNSHIP), VILLAGE);

        long taken = 0;
        ExecutorService pool = Executors.newFixedThreadPool(PEOPLE);
        try {
            List<Future<Integer>> running = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                Random random = new Random(person);
                Actor actor = actor(person);
                running.add(pool.submit(() -> steps(actor, ids, photo, random)));
            }
            for (Future<Integer> one : running) {
                taken += one.get();
            }
        } finally {
            pool.shutdownNow();
        }

        assertThat(taken).isGreaterThan(20);
        assertThat(count("select sum(version) - 3 from casework.problem where id = any(:ids)", ids))
                .isEqualTo(taken);
        assertThat(count(WITHOUT_HISTORY, ids)).isZero();
        assertThat(count(BROKEN, ids)).isZero();
        assertThat(count(CLOSED_BY_A_WORKER, ids)).isZero();
    }

    private static final String WITHOUT_HISTORY = """
            select count(*) from casework.problem
             where id = any(:ids)
               and version <> (select count(*) from casework.step where step.problem = problem.id)
            """;
    private static final String BROKEN = """
            select count(*)
              from casework.step
              join casework.step as before on before.problem = step.problem and before.version = step.version - 1
             where step.problem = any(:ids)
               and (step.from_state <> before.to_state or not exists (
                    select from casework.transition
                     where transition.step = step.step and transition.from_state = step.from_state
                       and transition.to_state = step.to_state))
            """;
    private static final String CLOSED_BY_A_WORKER = """
            select count(*)
              from casework.step as closing
             where closing.problem = any(:ids) and closing.step = 'check'
               and (exists (select from casework.step as work
                             where work.problem = closing.problem and work.by = closing.by
                               and work.step in ('fix_at_once', 'plan', 'begin', 'part', 'submit', 'file')
                               and work.version < closing.version)
                    or not exists (select from casework.problem_evidence as shown
                                    where shown.problem = closing.problem and shown.stage = 'after'
                                      and shown.version < closing.version))
            """;

    private Actor actor(int person) {
        return switch (person) {
            case 0 -> people.actor(Role.VILLAGE_STAFF, VILLAGE);
            case 1 -> people.actor(Role.STATION, TOWNSHIP);
            case 2 -> people.actor(Role.TOWNSHIP_LEADER, TOWNSHIP);
            default -> people.actor(Role.HUB, TOWNSHIP);
        };
    }

    private int steps(Actor actor, List<UUID> ids, UUID photo, Random random) {
        int taken = 0;
        for (int i = 0; i < STEPS_EACH; i++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            long version = count("select max(version) from casework.problem where id = any(:ids)", List.of(id));
            Step step = STEPS.get(random.nextInt(STEPS.size()));
            LocalDate due = LocalDate.of(2026, 12, 20);
            Fields fields = new Fields(
                    "work", "high", List.of("hub"), due, "责任人", "原因", "措施", "过渡", due, null, due, List.of(photo));
            Wish.One wish =
                    new Wish.One(step, version - (random.nextInt(10) == 0 ? 1 : 0), "说明", List.of(photo), fields);
            if (succeeds(actor, id, wish)) {
                taken++;
            }
        }
        return taken;
    }

    private boolean succeeds(Actor actor, UUID id, Wish.One wish) {
        try {
            actors.as(actor, () -> take.one(id, wish));
            return true;
        } catch (Refused | ProblemChanged no) {
            return false;
        }
    }

    private long count(String query, List<UUID> ids) {
        return actors.asSystem(() -> transaction.execute(status -> jdbc.sql(query)
                .param("ids", ids.toArray(UUID[]::new))
                .query(Long.class)
                .single()));
    }
}
