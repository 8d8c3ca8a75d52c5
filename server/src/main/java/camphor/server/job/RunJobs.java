package camphor.server.job;

import static camphor.server.job.JobRefusal.JOB_GIVEN_UP;
import static camphor.server.job.JobRefusal.JOB_KIND_UNKNOWN;
import static camphor.server.job.JobRefusal.JOB_OWNER_GONE;

import camphor.server.identity.StandingAccounts;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Refused;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Runs one job from its beginning to its end, in the calling thread, as whoever started it. */
@Component
class RunJobs {
    private static final Logger LOG = LoggerFactory.getLogger(RunJobs.class);
    private static final int MOST_ATTEMPTS = 5;

    private final JobTable jobs;
    private final ObjectProvider<JobKind> kinds;
    private final Actors actors;
    private final StandingAccounts accounts;
    private final JsonMapper json;
    private final TransactionTemplate own;
    private volatile boolean serverStops;

    RunJobs(
            JobTable jobs,
            ObjectProvider<JobKind> kinds,
            Actors actors,
            StandingAccounts accounts,
            JsonMapper json,
            PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.kinds = kinds; // asked late: a capability may start jobs in the same bean that does them
        this.actors = actors;
        this.accounts = accounts;
        this.json = json;
        this.own = new TransactionTemplate(transactions);
        own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Throws only when the server is going down. */
    void run(UUID id) {
        asSystem(() -> jobs.begin(id)).ifPresent(this::run);
    }

    /** Whatever runs stops at its next sign of progress, and is begun again later. */
    void serverStops() {
        serverStops = true;
    }

    private void run(JobTable.Row begun) {
        RunningJob job = new RunningJob(begun, keeping(begun.id()), () -> serverStops, json);
        try {
            JobKind kind = kind(begun);
            if (begun.attempts() > MOST_ATTEMPTS) {
                throw JOB_GIVEN_UP.refuse(MOST_ATTEMPTS);
            }
            if (!begun.cancelAsked()) {
                as(begun.owner(), () -> kind.run(job));
            }
            end(begun, begun.cancelAsked() ? JobState.CANCELLED : JobState.DONE, job.result(), null);
        } catch (RunningJob.ServerStops stops) {
            asSystem(() -> {
                jobs.putBack(begun.id());
                return true;
            });
            throw stops;
        } catch (Cancelled asked) {
            end(begun, JobState.CANCELLED, null, null);
        } catch (Refused refused) {
            end(begun, JobState.FAILED, null, refused);
        } catch (RuntimeException | Error fault) {
            failed(begun, fault);
        }
    }

    private JobKind kind(JobTable.Row begun) {
        return known(begun).orElseThrow(() -> JOB_KIND_UNKNOWN.refuse(begun.kind()));
    }

    private Optional<JobKind> known(JobTable.Row begun) {
        return kinds.stream().filter(kind -> kind.kind().equals(begun.kind())).findFirst();
    }

    private void as(String owner, Runnable work) {
        Supplier<Boolean> done = () -> {
            work.run();
            return true;
        };
        if (owner.equals(JobTable.SYSTEM)) {
            actors.asSystem(done);
        } else {
            Actor actor = accounts.actor(UUID.fromString(owner)).orElseThrow(JOB_OWNER_GONE::refuse);
            actors.as(actor, done);
        }
    }

    private void failed(JobTable.Row begun, Throwable fault) {
        UUID trace = UUID.randomUUID();
        LOG.error("trace {}: job {} {}", trace, begun.kind(), begun.id(), fault);
        end(begun, JobState.FAILED, null, "internal-fault", List.of(trace.toString()));
    }

    private void end(JobTable.Row begun, JobState state, @Nullable String result, @Nullable Refused refused) {
        if (refused == null) {
            end(begun, state, result, null, List.of());
        } else {
            List<String> details =
                    Stream.of(refused.details()).map(Objects::toString).toList();
            end(begun, state, result, refused.refusal().code(), details);
        }
    }

    private void end(
            JobTable.Row begun,
            JobState state,
            @Nullable String result,
            @Nullable String refusal,
            List<String> details) {
        asSystem(() -> {
            known(begun).ifPresent(kind -> kind.ended(begun.id(), state));
            jobs.end(begun.id(), state, result, refusal, details);
            return true;
        });
    }

    private RunningJob.Keeping keeping(UUID id) {
        return (step, done, total) -> asSystem(() -> jobs.progress(id, step, done, total));
    }

    private <T> T asSystem(Supplier<T> work) {
        return actors.asSystem(() -> Objects.requireNonNull(own.execute(status -> work.get())));
    }
}
