package camphor.server.job;

import camphor.server.kernel.Actors;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Browsers that watch a job. One query three times a second for all of them together, and none while nobody watches:
 * whichever server runs the job, each can tell of it.
 */
@Component
class ProgressStreams {
    private static final Logger LOG = LoggerFactory.getLogger(ProgressStreams.class);
    private static final long LOOK_MILLIS = 300;
    /** A line without meaning so often, by which a connection is noticed that nobody listens to any more. */
    private static final int LOOKS_PER_SIGN = 50;
    /** A browser opens the stream anew by itself. */
    private static final Duration LONGEST = Duration.ofMinutes(30);

    private final JobTable jobs;
    private final Actors actors;
    private final TransactionTemplate reading;
    private final Map<SseEmitter, Watched> watched = new ConcurrentHashMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "job-progress");
        thread.setDaemon(true);
        return thread;
    });
    private int looks;

    /** What was sent last, and how it is told. */
    private record Watched(JobTable.Row last, Function<JobTable.Row, JobView> telling) {}

    @SuppressWarnings("FutureReturnValueIgnored") // it goes on for ever
    ProgressStreams(JobTable jobs, Actors actors, PlatformTransactionManager transactions) {
        this.jobs = jobs;
        this.actors = actors;
        this.reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
        looking.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    SseEmitter open(JobTable.Row now, Function<JobTable.Row, JobView> telling) {
        SseEmitter stream = new SseEmitter(LONGEST.toMillis());
        stream.onCompletion(() -> watched.remove(stream));
        stream.onTimeout(stream::complete);
        tell(stream, new Watched(now, telling));
        return stream;
    }

    /** A server that goes down waits for open answers; these would never end. */
    @EventListener(ContextClosedEvent.class)
    void close() {
        looking.shutdown();
        watched.keySet().forEach(SseEmitter::complete);
    }

    /** A fault while looking once must not end all looking. */
    private void look() {
        try {
            if (!watched.isEmpty()) {
                Map<UUID, JobTable.Row> rows = rows();
                watched.forEach((stream, before) ->
                        look(stream, before, rows.get(before.last().id())));
                looks++;
            }
        } catch (RuntimeException e) {
            LOG.warn("jobs cannot be looked at", e);
        }
    }

    private void look(SseEmitter stream, Watched before, JobTable.@Nullable Row now) {
        if (now != null && !now.equals(before.last())) {
            tell(stream, new Watched(now, before.telling()));
        } else if (looks % LOOKS_PER_SIGN == 0) {
            send(stream, SseEmitter.event().comment("…"));
        }
    }

    private void tell(SseEmitter stream, Watched now) {
        watched.put(stream, now);
        send(stream, SseEmitter.event().name("job").data(now.telling().apply(now.last()), MediaType.APPLICATION_JSON));
        if (now.last().state().isFinal()) {
            watched.remove(stream);
            stream.complete();
        }
    }

    private void send(SseEmitter stream, SseEmitter.SseEventBuilder event) {
        try {
            stream.send(event);
        } catch (IOException | IllegalStateException gone) {
            watched.remove(stream); // whoever watched has left
        }
    }

    private Map<UUID, JobTable.Row> rows() {
        List<UUID> ids = watched.values().stream()
                .map(each -> each.last().id())
                .distinct()
                .toList();
        List<JobTable.Row> rows =
                actors.asSystem(() -> Objects.requireNonNull(reading.execute(status -> jobs.these(ids))));
        return rows.stream().collect(Collectors.toMap(JobTable.Row::id, Function.identity()));
    }
}
