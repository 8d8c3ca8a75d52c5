package camphor.server.job;

import camphor.server.kernel.Actors;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs in tests, in the test's own thread: what follows finds them ended. */
@Component
public class JobsNow {
    private final RunJobs runs;
    private final JobTable jobs;
    private final Actors actors;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;

    JobsNow(RunJobs runs, JobTable jobs, Actors actors, TransactionTemplate transaction, JdbcClient jdbc) {
        this.runs = runs;
        this.jobs = jobs;
        this.actors = actors;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** Runs a job to its end and answers how it ended; one that has ended stays as it is. */
    public JobState finish(UUID job) {
        runs.run(job);
        jdbc.sql("delete from job.execution where task_instance = :job")
                .param("job", job.toString())
                .update();
        return row(job).state();
    }

    JobTable.Row row(UUID job) {
        return actors.asSystem(
                () -> transaction.execute(status -> jobs.these(List.of(job)).get(0)));
    }
}
