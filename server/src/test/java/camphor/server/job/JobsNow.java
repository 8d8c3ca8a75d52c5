package camphor.server.job;

import camphor.server.kernel.Actors;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs jobs in tests, in the test's own thread: what follows finds them ended. */
@Component
public class JobsNow {
    private final RunJobs runs;
    private final JobTable jobs;
    private final Actors actors;
    private final TransactionTemplate transaction;

    JobsNow(RunJobs runs, JobTable jobs, Actors actors, TransactionTemplate transaction) {
        this.runs = runs;
        this.jobs = jobs;
        this.actors = actors;
        this.transaction = transaction;
    }

    /** Runs a job to its end and answers how it ended; one that has ended stays as it is. */
    public JobState finish(UUID job) {
        runs.run(job);
        return row(job).state();
    }

    JobTable.Row row(UUID job) {
        return actors.asSystem(() -> transaction.execute(
                status -> jobs.these(List.of(job)).get(0)));
    }
}
