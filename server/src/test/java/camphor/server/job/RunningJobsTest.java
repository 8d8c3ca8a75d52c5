package camphor.server.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Role;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.support.TransactionTemplate;

@RealWorldTest
class RunningJobsTest {
    @Autowired
    Jobs jobs;

    @Autowired
    JobsNow now;

    @Autowired
    Counting counting;

    @Autowired
    RunJobs runs;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    DataSource data;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester mvc;

    @Test
    void a_job_runs_as_whoever_started_it_and_tells_what_came_of_it() {
        Account hub = people.having(Role.HUB, "430421212");
        UUID job = started(hub, 3, "");

        assertThat(now.row(job).state()).isEqualTo(JobState.WAITING);
        assertThat(now.finish(job)).isEqualTo(JobState.DONE);
        assertThat(counting.actor).containsEntry(job, hub.name());
        assertThat(counting.ended).containsEntry(job, JobState.DONE);
        assertThat(mvc.get().uri("/api/jobs/{id}", job).with(people.as(hub)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"kind": "counting", "title": "数数", "state": "done", "step": "数到 3", "done": 3, "total": 3,
                         "result": {"counted": 3}, "refusal": null}
                        """);
        assertThat(mvc.get().uri("/api/jobs").with(people.as(hub)))
                .bodyJson()
                .extractingPath("$[0].id")
                .isEqualTo(job.toString());
    }

    @Test
    void an_administrator_sees_whose_jobs_there_are_but_not_what_came_of_them() {
        Account hub = people.having(Role.HUB, "430421212");
        UUID job = started(hub, 3, "");
        now.finish(job);

        assertThat(mvc.get().uri("/api/jobs/{id}", job).with(people.as(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"title": "数数", "startedBy": "%s", "state": "done", "result": null}
                        """.formatted(hub.name()));
    }

    @Test
    void what_nobody_started_runs_as_the_system() {
        UUID job = actors.asSystem(() -> transaction.execute(status -> start(1, "")));

        assertThat(now.finish(job)).isEqualTo(JobState.DONE);
        assertThat(counting.actor).containsEntry(job, "system");
    }

    @Test
    void a_job_exists_only_when_the_command_that_started_it_was_kept() {
        Actor hub = people.actor(Role.HUB, "430421212");
        UUID job = actors.as(
                hub,
                () -> transaction.execute(status -> {
                    status.setRollbackOnly();
                    return start(1, "");
                }));

        assertThat(actors.<Long>asSystem(() ->
                        transaction.execute(status -> jdbc.sql("select (select count(*) from job.job where id = :id)"
                                        + " + (select count(*) from job.execution where task_instance = :id::text)")
                                .param("id", job)
                                .query(Long.class)
                                .single())))
                .isZero();
        assertThatThrownBy(() -> start(1, "")).isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_job_that_is_cancelled_stops_at_its_next_sign() {
        Account hub = people.having(Role.HUB, "430421212");
        UUID job = started(hub, 5, "cancel at two");
        counting.atEach.put("cancel at two", running -> {
            if (counting.counted.get(running.id()).size() == 2) {
                assertThat(mvc.post()
                                .uri("/api/jobs/{id}/cancellation", running.id())
                                .with(people.as(hub)))
                        .hasStatus(202);
            }
        });

        assertThat(now.finish(job)).isEqualTo(JobState.CANCELLED);
        assertThat(counting.counted.get(job)).containsExactly(1L, 2L);
        assertThat(counting.ended).containsEntry(job, JobState.CANCELLED);
    }

    @Test
    void a_job_cancelled_before_it_begins_does_nothing() {
        Account hub = people.having(Role.HUB, "430421212");
        UUID job = started(hub, 5, "");
        assertThat(mvc.post().uri("/api/jobs/{id}/cancellation", job).with(people.as(hub)))
                .hasStatus(202);

        assertThat(now.finish(job)).isEqualTo(JobState.CANCELLED);
        assertThat(counting.counted).doesNotContainKey(job);
        assertThat(counting.ended).containsEntry(job, JobState.CANCELLED);
    }

    @Test
    void why_a_job_failed_is_told_in_the_readers_language() {
        Account hub = people.having(Role.HUB, "430421212");
        UUID refused = started(hub, 1, "refuse");
        counting.atEach.put("refuse", job -> {
            throw JobRefusal.JOB_GIVEN_UP.refuse(7);
        });
        UUID broken = started(hub, 1, "break");
        counting.atEach.put("break", job -> {
            throw new IllegalStateException("as the test wants it; the log shows it");
        });

        assertThat(now.finish(refused)).isEqualTo(JobState.FAILED);
        assertThat(now.finish(broken)).isEqualTo(JobState.FAILED);
        assertThat(mvc.get()
                        .uri("/api/jobs/{id}", refused)
                        .header("Accept-Language", "en")
                        .with(people.as(hub)))
                .bodyJson()
                .extractingPath("$.refusal.detail")
                .asString()
                .contains("went down 7 times");
        assertThat(mvc.get().uri("/api/jobs/{id}", broken).with(people.as(hub)))
                .bodyJson()
                .extractingPath("$.refusal.title")
                .isEqualTo("系统出现故障");
        assertThat(RefusalTexts.missing("job", JobRefusal.values())).isEmpty();
    }

    @Test
    void a_job_of_an_account_that_was_locked_meanwhile_is_not_run() {
        Account hub = people.having(Role.HUB, "430421212");
        UUID job = started(hub, 1, "");
        assertThat(mvc.post()
                        .uri("/api/accounts/{id}/locking", hub.id())
                        .with(people.as(Role.ADMINISTRATOR))
                        .contentType("application/json")
                        .content("{}"))
                .hasStatus2xxSuccessful();

        assertThat(now.finish(job)).isEqualTo(JobState.FAILED);
        assertThat(now.row(job).refusal()).isEqualTo("job-owner-gone");
        assertThat(counting.counted).doesNotContainKey(job);
    }

    @Test
    void a_job_under_which_the_server_went_down_too_often_is_given_up() {
        UUID job = started(people.having(Role.HUB, "430421212"), 1, "");
        actors.asSystem(() -> transaction.execute(status -> jdbc.sql("update job.job set attempts = 5 where id = :id")
                .param("id", job)
                .update()));

        assertThat(now.finish(job)).isEqualTo(JobState.FAILED);
        assertThat(now.row(job).refusal()).isEqualTo("job-given-up");
    }

    @Test
    void whoever_watches_hears_of_it_until_it_ends() throws Exception {
        Account hub = people.having(Role.HUB, "430421212");
        UUID job = started(hub, 2, "");

        MvcTestResult watching = mvc.get()
                .uri("/api/jobs/{id}/progress", job)
                .with(people.as(hub))
                .asyncExchange();
        assertThat(watching.getResponse().getContentAsString())
                .contains("event:job")
                .contains("\"state\":\"waiting\"");
        now.finish(job);
        watching.getMvcResult().getAsyncResult(TimeUnit.SECONDS.toMillis(10));

        assertThat(watching.getResponse().getContentType()).startsWith("text/event-stream");
        assertThat(watching.getResponse().getContentAsString()).contains("\"state\":\"done\"");
    }

    /** Two servers' schedulers on one database: the first said of the job that it runs it, and was killed. */
    @Test
    void a_job_under_which_the_server_was_killed_is_begun_again_by_the_next() throws Exception {
        UUID job = started(people.having(Role.HUB, "430421212"), 2, "tell the test");
        CountDownLatch counted = new CountDownLatch(2);
        counting.atEach.put("tell the test", ignored -> counted.countDown());
        actors.asSystem(() -> transaction.execute(
                status -> jdbc.sql("""
                        update job.execution
                           set picked = true, picked_by = 'killed', last_heartbeat = now() - interval '1 minute'
                         where task_instance = :id
                        """).param("id", job.toString()).update()));
        jdbc.sql("delete from job.execution where task_instance <> :id")
                .param("id", job.toString())
                .update(); // what other tests have left waiting
        JobScheduler next = new JobScheduler(runs, data, 1);

        next.start();
        try {
            assertThat(counted.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            next.end();
        }
        assertThat(now.row(job).state()).isEqualTo(JobState.DONE);
        assertThat(jdbc.sql("select count(*) from job.execution where task_instance = :id")
                        .param("id", job.toString())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private UUID started(Account account, long to, String each) {
        Actor actor = new Actor(account.id(), account.name(), account.role(), account.scope());
        return actors.as(actor, () -> transaction.execute(status -> start(to, each)));
    }

    private UUID start(long to, String each) {
        return jobs.start("counting", "数数", new Counting.Task(to, each));
    }
}
