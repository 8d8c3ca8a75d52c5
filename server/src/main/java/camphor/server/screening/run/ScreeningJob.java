package camphor.server.screening.run;

import static camphor.server.screening.ScreeningRefusal.SCREENING_NOT_POSSIBLE;

import camphor.screening.Findings;
import camphor.screening.Screening;
import camphor.screening.ScreeningCancelled;
import camphor.screening.ScreeningEngine;
import camphor.screening.ScreeningFault;
import camphor.screening.Snapshot;
import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.job.JobState;
import camphor.server.kernel.Actors;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.plan.ScreenedRules;
import camphor.server.screening.snapshot.Snapshots;
import camphor.server.screening.snapshot.Workplace;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * A run: the snapshot is brought up to date, the engine judges, what it found is kept. Whatever stops it before the end,
 * what the last run found stands. It judges everything, whoever wanted it: that a number stands in another township's
 * household too is found only by looking there.
 */
@Component
class ScreeningJob implements JobKind {
    static final String KIND = "screening";
    static final String SNAPSHOT = "更新数据快照";
    static final String KEEPING = "保存研判结果";

    private final RunTable runs;
    private final Snapshots snapshots;
    private final ScreeningEngine engine;
    private final KeepFindings keep;
    private final PlanInForce plans;
    private final Actors actors;

    ScreeningJob(
            RunTable runs,
            Snapshots snapshots,
            ScreeningEngine engine,
            KeepFindings keep,
            PlanInForce plans,
            Actors actors) {
        this.runs = runs;
        this.snapshots = snapshots;
        this.engine = engine;
        this.keep = keep;
        this.plans = plans;
        this.actors = actors;
    }

    /** Which run it is. */
    record Task(UUID run) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void ended(UUID job, JobState state) {
        runs.ended(job, state);
    }

    @Override
    public void run(Job job) {
        UUID run = job.task(Task.class).run();
        job.progress(SNAPSHOT, 0, 0);
        Plan plan = plans.plan();
        actors.asSystem(() -> {
            if (runs.begin(run, plan.bindings().asOf())) { // else it was done before the server went down
                screen(run, job, plan);
            }
            return true;
        });
        job.result(new Task(run));
    }

    private void screen(UUID run, Job job, Plan plan) {
        Stages stages = new Stages();
        try (Workplace work = snapshots.workplace()) {
            Snapshots.Fresh fresh = stages.timed(
                    SNAPSHOT,
                    () -> snapshots.upToDate(
                            work, plan.catalogue(), plan.bindings().asOf(), rows -> job.progress(SNAPSHOT, rows, 0)));
            try (Findings findings = stages.timed("逐条研判", () -> judged(run, job, plan, fresh.snapshot(), work))) {
                job.progress(KEEPING, 0, 0);
                keep.keep(run, plan, findings, fresh, stages);
            }
        } catch (ScreeningFault fault) {
            throw SCREENING_NOT_POSSIBLE.refuse(fault.label().zh());
        }
    }

    private Findings judged(UUID run, Job job, Plan plan, Snapshot snapshot, Workplace work) {
        Screening order = new Screening(
                plan.catalogue(),
                ScreenedRules.of(plan),
                plan.bindings(),
                snapshot,
                work.path("findings"),
                run.toString());
        try {
            return engine.screen(order, new Watching(job));
        } catch (ScreeningCancelled asked) {
            job.progress(KEEPING, 0, 0); // says why
            throw asked;
        }
    }
}
