package camphor.server.job;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Starts long work. */
@Component
public class Jobs {

    private final JobTable jobs;
    private final JobScheduler scheduler;
    private final Actors actors;
    private final JsonMapper json;

    Jobs(JobTable jobs, JobScheduler scheduler, Actors actors, JsonMapper json) {
        this.jobs = jobs;
        this.scheduler = scheduler;
        this.actors = actors;
        this.json = json;
    }

    /**
     * Starts a job for the current actor, as whom it will run; without one, for the system. It exists when, and only
     * when, the caller's transaction commits, and begins then.
     *
     * @param kind of a {@link JobKind}
     * @param title what it is, in Chinese, as a list of jobs shows it
     * @param task what {@link Job#task} gives back; becomes JSON
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID start(String kind, String title, Object task) {
        UUID id = UUID.randomUUID();
        String owner = actors.current().map(actor -> actor.account().toString()).orElse(JobTable.SYSTEM);
        jobs.add(id, kind, title, owner, actors.current().map(Actor::name).orElse("系统"), json.writeValueAsString(task));
        scheduler.schedule(id);
        return id;
    }
}
