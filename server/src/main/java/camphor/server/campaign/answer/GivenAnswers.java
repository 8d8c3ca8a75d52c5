package camphor.server.campaign.answer;

import camphor.server.campaign.task.Task;
import camphor.server.kernel.Actor;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The answers of a task; what an answer was before is kept by the database. */
@Component
class GivenAnswers {
    private static final String OF_TASK = """
            select question, value::text, note, evidence, by, by_name, at from campaign.answer where task = :task
            """;
    private static final String KEEP = """
            insert into campaign.answer (task, question, village_code, value, note, evidence, by, by_name, at)
            values (:task, :question, :village, :value::jsonb, :note, :evidence, :by, :byName, :at)
            on conflict on constraint answer_pk do update
               set value = excluded.value, note = excluded.note, evidence = excluded.evidence, by = excluded.by,
                   by_name = excluded.by_name, at = excluded.at
             where (answer.value, answer.note, answer.evidence)
                   is distinct from (excluded.value, excluded.note, excluded.evidence)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    GivenAnswers(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** By question. */
    Map<String, Answer> of(UUID task) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        jdbc.sql(OF_TASK)
                .param("task", task)
                .query((row, number) -> answer(row))
                .list()
                .forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }

    void keep(
            Task task, String question, @Nullable Object value, @Nullable String note, List<UUID> evidence, Actor by) {
        jdbc.sql(KEEP)
                .param("task", task.id())
                .param("question", question)
                .param("village", task.villageCode())
                .param("value", value == null ? null : json.writeValueAsString(value))
                .param("note", note)
                .param("evidence", evidence.toArray(UUID[]::new))
                .param("by", by.account())
                .param("byName", by.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    private Answer answer(ResultSet row) throws SQLException {
        String value = row.getString("value");
        return new Answer(
                row.getString("question"),
                value == null ? null : json.readValue(value, Object.class),
                row.getString("note"),
                List.of((UUID[]) row.getArray("evidence").getArray()),
                row.getObject("by", UUID.class),
                row.getString("by_name"),
                row.getObject("at", OffsetDateTime.class)
                        .atZoneSameInstant(clock.getZone())
                        .toOffsetDateTime());
    }
}
