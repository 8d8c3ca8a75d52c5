package camphor.server.job;

import camphor.server.kernel.Actor;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A job as its owner sees it, or an administrator: to whom what came of it is nothing.
 *
 * @param startedBy name of the owner
 * @param total 0 while nobody knows
 * @param result what came of it, as its kind says; null before it is done
 * @param refusal why it failed; null unless it did
 */
@Schema(name = "Job")
record JobView(
        UUID id,
        String kind,
        String title,
        String startedBy,
        JobState state,
        String step,
        long done,
        long total,
        OffsetDateTime createdAt,
        @Nullable OffsetDateTime startedAt,
        @Nullable OffsetDateTime endedAt,
        @Nullable Object result,
        @Nullable JobFailure refusal) {

    /** Why it failed, in the reader's language. */
    record JobFailure(String code, String title, String detail) {}

    static JobView of(JobTable.Row row, Actor reader, JsonMapper json, MessageSource texts, Locale locale) {
        return new JobView(
                row.id(),
                row.kind(),
                row.title(),
                row.ownerName(),
                row.state(),
                row.step(),
                row.done(),
                row.total(),
                row.createdAt(),
                row.startedAt(),
                row.endedAt(),
                row.result() == null || !row.isOf(reader) ? null : json.readValue(row.result(), Object.class),
                row.refusal() == null
                        ? null
                        : failure(row.refusal(), row.refusalDetails().toArray(), texts, locale));
    }

    private static JobFailure failure(String code, Object[] details, MessageSource texts, Locale locale) {
        return new JobFailure(
                code,
                texts.getMessage(code + ".title", null, locale),
                texts.getMessage(code + ".detail", details, locale));
    }
}
