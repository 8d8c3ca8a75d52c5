package camphor.server.job;

import static camphor.server.job.JobRefusal.JOB_UNKNOWN;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Allowed;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import tools.jackson.databind.json.JsonMapper;

/** Everybody's own jobs, for an administrator all: where they stand, live too, and the wish that one stop. */
@RestController
@RequestMapping("/api/jobs")
@Allowed
class JobController {
    private static final int SHOWN = 20;

    private final JobTable jobs;
    private final ProgressStreams streams;
    private final Actors actors;
    private final JsonMapper json;
    private final MessageSource texts;

    JobController(JobTable jobs, ProgressStreams streams, Actors actors, JsonMapper json, MessageSource texts) {
        this.jobs = jobs;
        this.streams = streams;
        this.actors = actors;
        this.json = json;
        this.texts = texts;
    }

    @GetMapping
    @Transactional(readOnly = true)
    List<JobView> newest(Locale locale) {
        return jobs.seen(SHOWN).stream().map(row -> view(row, locale)).toList();
    }

    @GetMapping("/{id}")
    @Transactional(readOnly = true)
    JobView one(@PathVariable UUID id, Locale locale) {
        return view(seen(id), locale);
    }

    /** Server-sent events {@code job}, each the job as {@link #one} tells it, the first at once; ends with the job. */
    @ApiResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
                            schema = @Schema(implementation = JobView.class)))
    @GetMapping(path = "/{id}/progress", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    @Transactional(readOnly = true)
    SseEmitter progress(@PathVariable UUID id, Locale locale) {
        Actor reader = actors.require();
        return streams.open(seen(id), row -> JobView.of(row, reader, json, texts, locale));
    }

    /** It stops at its next sign of progress, and leaves nothing half done. */
    @PostMapping("/{id}/cancellation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Transactional
    JobView cancel(@PathVariable UUID id, Locale locale) {
        return view(jobs.cancel(id).orElseThrow(JOB_UNKNOWN::refuse), locale);
    }

    private JobView view(JobTable.Row row, Locale locale) {
        return JobView.of(row, actors.require(), json, texts, locale);
    }

    private JobTable.Row seen(UUID id) {
        return jobs.seen(id).orElseThrow(JOB_UNKNOWN::refuse);
    }
}
