package camphor.server.job;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SystemClock;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * When a job is begun, and by which of several servers: db-scheduler's affair. A server says of each running job every
 * five seconds that it is alive; when it has not done so for twenty, another one, or its own next start, begins the job
 * again.
 */
@Component
class JobScheduler {
    private static final Logger LOG = LoggerFactory.getLogger(JobScheduler.class);
    private static final TaskDescriptor<Void> JOB = TaskDescriptor.of("job", Void.class);
    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final Duration ALIVE = Duration.ofSeconds(5);
    private static final int SILENCES_BEFORE_DEAD = 4;
    private static final long STOP_SECONDS = 15;

    private final RunJobs runs;
    private final int threads;
    private final Scheduler scheduler;

    JobScheduler(RunJobs runs, DataSource data, @Value("${camphor.job.threads:2}") int threads) {
        this.runs = runs;
        this.threads = threads;
        OneTimeTask<Void> job = Tasks.oneTime(JOB)
                .onFailure((complete, operations) -> operations.reschedule(complete, complete.getTimeDone()))
                .onDeadExecutionRevive()
                .execute((instance, context) -> runs.run(UUID.fromString(instance.getId())));
        scheduler = Scheduler.create(new TransactionAwareDataSourceProxy(data), job)
                .tableName("job.execution")
                .threads(Math.max(1, threads))
                .pollingInterval(LOOK)
                .heartbeatInterval(ALIVE)
                .missedHeartbeatsLimit(SILENCES_BEFORE_DEAD)
                .enableImmediateExecution()
                .build();
    }

    /** In the caller's transaction; the job is begun when it has committed. By the clock that db-scheduler looks at. */
    void schedule(UUID job) {
        scheduler.schedule(JOB.instance(job.toString()).build(), new SystemClock().now());
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                scheduler.triggerCheckForDueExecutions();
            }
        });
    }

    /** Only now: what the application loads first is there. */
    @EventListener(ApplicationReadyEvent.class)
    void start() {
        if (threads > 0) {
            scheduler.start();
        }
    }

    @EventListener(ContextClosedEvent.class)
    void stop() throws InterruptedException {
        runs.serverStops();
        end();
    }

    /** Waits for what runs, for a while. */
    void end() throws InterruptedException {
        Thread stopping = new Thread(scheduler::stop, "jobs-stop");
        stopping.setDaemon(true);
        stopping.start();
        stopping.join(Duration.ofSeconds(STOP_SECONDS).toMillis());
        if (stopping.isAlive()) {
            LOG.warn("仍有任务未停，下次启动时重新执行 / a job has not stopped; the next start begins it again");
        }
    }
}
