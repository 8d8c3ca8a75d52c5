package camphor.server.campaign.answer;

import camphor.server.campaign.AnsweredFinding;
import camphor.server.campaign.answer.TaskPage.FoundView;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.task.Task;
import camphor.server.kernel.Actor;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers that are findings: kept with the task, and told to whoever makes problems of them. */
@Component
class Findings {
    private static final String ADD = """
            insert into campaign.finding (id, task, question, clause, village_code, found, at)
            values (:id, :task, :question, :clause, :village, :found, :at)
            """;
    private static final String WITHDRAW =
            "update campaign.finding set withdrawn_at = :at where task = :task and withdrawn_at is null";
    private static final String OF_TASK = """
            select id, question, clause, found from campaign.finding
             where task = :task and withdrawn_at is null order by at, question
            """;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Findings(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps what a question's answer finds, and tells it in the same transaction. */
    void found(Sheet sheet, Question question, Actor by) {
        Task task = sheet.task();
        Answer answer = Objects.requireNonNull(sheet.answer(question));
        UUID id = UUID.randomUUID();
        OffsetDateTime now = OffsetDateTime.now(clock);
        String note = answer.note();
        String found = question.text().zh() + " " + Typed.shown(question, sheet.typed(question))
                + (note == null || note.isBlank() ? "" : "（" + note.strip() + "）");
        jdbc.sql(ADD)
                .param("id", id)
                .param("task", task.id())
                .param("question", question.id())
                .param("clause", question.clause())
                .param("village", task.villageCode())
                .param("found", found)
                .param("at", now)
                .update();
        events.publishEvent(new AnsweredFinding(
                id,
                task.campaign(),
                task.id(),
                task.checklist(),
                sheet.checklist().name().zh(),
                question.id(),
                question.clause(),
                task.subject(),
                task.subjectKey(),
                task.subjectName(),
                task.household(),
                task.householdNumber(),
                task.villageCode(),
                task.unit(),
                found,
                answer.evidence(),
                by.account(),
                by.name(),
                now));
    }

    void withdraw(UUID task) {
        jdbc.sql(WITHDRAW)
                .param("task", task)
                .param("at", OffsetDateTime.now(clock))
                .update();
    }

    List<FoundView> of(UUID task) {
        return jdbc.sql(OF_TASK)
                .param("task", task)
                .query((row, number) -> new FoundView(
                        row.getObject("id", UUID.class),
                        row.getString("question"),
                        row.getString("clause"),
                        row.getString("found")))
                .list();
    }
}
