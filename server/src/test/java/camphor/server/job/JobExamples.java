package camphor.server.job;

import camphor.server.identity.People;
import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A job is its owner's alone: one of another account is as good as none. */
@Component
class JobExamples implements ScopeExample {
    private final Jobs jobs;
    private final JobsNow now;
    private final People people;
    private final Actors actors;
    private final TransactionTemplate transaction;

    JobExamples(Jobs jobs, JobsNow now, People people, Actors actors, TransactionTemplate transaction) {
        this.jobs = jobs;
        this.now = now;
        this.people = people;
        this.actors = actors;
        this.transaction = transaction;
    }

    @Override
    public String path() {
        return "/api/jobs/{id}";
    }

    @Override
    public Map<String, String> inside() {
        Actor owner = people.actor(Role.HUB, territory());
        var job = actors.as(
                owner, () -> transaction.execute(status -> jobs.start("counting", "数数", new Counting.Task(1, ""))));
        now.finish(job);
        return Map.of("id", job.toString());
    }

    @Override
    public Map<String, String> outside() {
        return inside();
    }

    @Override
    public boolean reads(Role role) {
        return false;
    }

    @Override
    public boolean seesAll(Role role) {
        return role == Role.ADMINISTRATOR;
    }
}
