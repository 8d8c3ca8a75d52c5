package camphor.server.screening.run;

import camphor.sample.SampleOptions;
import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.job.JobsNow;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.register.SampleTownship;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures in docs/screening-in-the-server.md, measured with {@code -Dcamphor.figures=true}; not part of the tests. */
@RealWorldTest
@TestPropertySource(properties = "camphor.world=screening-figures")
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class ScreeningFigures {
    private static final String TOUCH = """
            update register.household
               set facts = facts || jsonb_build_object('address', '樟树村 ' || clock_timestamp()), version = version + 1
             where id in (select id from register.household order by id limit :many)
            """;

    @Autowired
    SampleTownship sample;

    @Autowired
    StartRun startRun;

    @Autowired
    RunTable runs;

    @Autowired
    JobsNow now;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void of_a_run_over_everything_and_after_some_changes() {
        int persons = Integer.getInteger("camphor.figures.persons", 12_000);
        System.out.println(
                "SAMPLE " + sample.load(SampleOptions.township("430421212", 1).withPersons(persons)));
        Account hub = people.having(Role.HUB, "430421212");
        run("everything", hub, 0);
        for (int many : new int[] {0, 1, 10, 100, 1_000, 10_000}) {
            run(many + " households changed", hub, many);
        }
    }

    private void run(String name, Account hub, int many) {
        actors.asSystem(() -> transaction.execute(
                status -> jdbc.sql(TOUCH).param("many", many).update()));
        Actor actor = new Actor(hub.id(), hub.name(), hub.role(), hub.scope());
        StartRun.Started run = actors.as(actor, startRun::start);
        now.finish(run.job());
        System.out.println("RUN " + name + ": " + runs.find(run.run()).orElseThrow());
    }
}
