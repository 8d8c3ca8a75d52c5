package camphor.server.screening.run;

import static camphor.server.screening.ScreeningRefusal.SCREENING_UNDER_WAY;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.job.Jobs;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Refused;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Begins a run, because somebody wants one or because it is night. */
@Component
class StartRun {
    private static final Logger LOG = LoggerFactory.getLogger(StartRun.class);

    private final RunTable runs;
    private final Jobs jobs;
    private final Actors actors;
    private final Audit audit;
    private final TransactionTemplate transaction;

    StartRun(RunTable runs, Jobs jobs, Actors actors, Audit audit, PlatformTransactionManager transactions) {
        this.runs = runs;
        this.jobs = jobs;
        this.actors = actors;
        this.audit = audit;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** A run and the job that does it. */
    record Started(UUID run, UUID job) {}

    /** Refuses while another one goes on: which one comes first is decided by the database. */
    Started start() {
        return Objects.requireNonNull(transaction.execute(status -> {
            Started started = started(actors.require().name());
            audit.record(Deed.of("screening-started").with("run", started.run().toString()));
            return started;
        }));
    }

    @Scheduled(cron = "${camphor.screening.nightly:0 30 2 * * *}", zone = "Asia/Shanghai")
    void nightly() {
        try {
            actors.asSystem(() -> transaction.execute(status -> started("每夜定时")));
        } catch (Refused underWay) {
            LOG.info("正在研判，今夜不另行研判 / a screening is under way; none is begun tonight");
        }
    }

    private Started started(String by) {
        UUID run = UUID.randomUUID();
        if (!runs.add(run, by)) {
            throw SCREENING_UNDER_WAY.refuse();
        }
        UUID job = jobs.start(ScreeningJob.KIND, "全部数据研判", new ScreeningJob.Task(run));
        runs.belongsTo(run, job);
        return new Started(run, job);
    }
}
