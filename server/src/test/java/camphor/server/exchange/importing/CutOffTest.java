package camphor.server.exchange.importing;

import static camphor.server.exchange.Wizard.path;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.TestPostgres;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.kernel.Role;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** The database cuts an application off in its middle. */
@RealWorldTest
class CutOffTest {
    private static final String CUT_OFF = """
            select count(pg_terminate_backend(pid)) from pg_stat_activity
             where datname = current_database() and wait_event_type = 'Lock' and query like '%for update%'
            """;

    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    @Value("${camphor.database.url}")
    String url;

    @Test
    void leaves_nothing_behind_and_can_be_applied_again() throws Exception {
        RequestPostProcessor hub = people.as(Role.HUB, "430421212");
        Families families = Families.some(3);
        wizard.applied(hub, "户信息.csv", families.householdFile());
        JsonNode previewed = wizard.previewed(hub, "成员.csv", families.personFile());
        UUID job = wizard.started(hub, path(previewed) + "/application", "{}");

        assertThat(cutOff(job, families.households().get(0))).isEqualTo(JobState.FAILED);

        String id = previewed.path("id").asString();
        assertThat(wizard.count("select count(*) from register.batch where id = '" + id + "'"))
                .isZero();
        assertThat(wizard.get(hub, path(previewed)).path("state").asString()).isEqualTo("previewed");
        assertThat(wizard.run(hub, path(previewed) + "/application", "{}")).isEqualTo(JobState.DONE);
        assertThat(wizard.count("select count(*) from register.person where batch = '" + id + "'"))
                .isEqualTo(6);
    }

    /** Holds a household so that the application waits in its middle, and ends its connection there. */
    private JobState cutOff(UUID job, String household) throws Exception {
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Connection holder = TestPostgres.superuser(url)) {
            holder.setAutoCommit(false);
            try (Statement hold = holder.createStatement()) {
                hold.execute("select id from register.household where number = '" + household + "' for update");
                Future<JobState> end = thread.submit(() -> wizard.finish(job));
                endTheWaiting();
                return end.get();
            }
        } finally {
            thread.shutdownNow();
        }
    }

    private void endTheWaiting() throws SQLException {
        try (Connection superuser = TestPostgres.superuser(url);
                Statement statement = superuser.createStatement()) {
            while (!ended(statement)) {
                statement.execute("select pg_sleep(0.02)");
            }
        }
    }

    private static boolean ended(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery(CUT_OFF)) {
            count.next();
            return count.getInt(1) > 0;
        }
    }
}
