package camphor.server.campaign.answer;

import static camphor.server.campaign.CampaignRefusal.QUESTION_UNKNOWN;
import static camphor.server.campaign.CampaignRefusal.TASK_NOT_OPEN;

import camphor.rules.fact.Fact;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.task.Task;
import camphor.server.campaign.task.Tasks;
import camphor.server.evidence.Evidence;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.ask.AskedFacts;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps answers, as many as there are; each is checked against its question and the fact that it fills. */
@Component
class SaveAnswers {
    private static final String COUNTED = """
            update campaign.task
               set answered = :answered, asked = :asked, state = 'begun', version = version + 1,
                   begun_at = coalesce(begun_at, :now)
             where id = :id
            """;

    private final Tasks tasks;
    private final Sheets sheets;
    private final GivenAnswers answers;
    private final Evidence evidence;
    private final AskedFacts facts;
    private final Actors actors;
    private final JdbcClient jdbc;
    private final Clock clock;

    SaveAnswers(
            Tasks tasks,
            Sheets sheets,
            GivenAnswers answers,
            Evidence evidence,
            AskedFacts facts,
            Actors actors,
            JdbcClient jdbc,
            Clock clock) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.answers = answers;
        this.evidence = evidence;
        this.facts = facts;
        this.actors = actors;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What was answered to one question. */
    record Given(
            @Nullable Object value,
            @Nullable String note,
            @Nullable List<UUID> evidence) {
        List<UUID> exhibits() {
            return Objects.requireNonNullElse(evidence, List.of());
        }
    }

    /** Answers by question, to a task in the version that was seen. */
    record Saving(long version, Map<String, Given> answers) {}

    @Transactional
    void save(UUID id, Saving saving) {
        Task task = tasks.locked(id, saving.version());
        if (!task.isOpen()) {
            throw TASK_NOT_OPEN.refuse();
        }
        Actor by = actors.require();
        Sheet before = sheets.of(task);
        saving.answers().forEach((questionId, given) -> {
            Question question = before.checklist()
                    .question(questionId)
                    .orElseThrow(() -> QUESTION_UNKNOWN.at(questionId, questionId));
            keep(task, question, before.fact(question).orElse(null), given, by);
        });
        count(sheets.of(task));
    }

    private void keep(Task task, Question question, @Nullable Fact fact, Given given, Actor by) {
        Object value = given.value();
        boolean said = Typed.of(question, value) != null;
        if (said && fact != null && value != null && question.answer().equals("number")) {
            facts.typed(fact, value); // a number must lie where the catalogue expects it
        }
        if (!given.exhibits().isEmpty()) {
            evidence.require(given.exhibits(), task.villageCode());
        }
        answers.keep(task, question.id(), said ? value : null, given.note(), given.exhibits(), by);
    }

    private void count(Sheet sheet) {
        List<Question> asked = sheet.asked();
        jdbc.sql(COUNTED)
                .param("id", sheet.task().id())
                .param("answered", asked.stream().filter(sheet::isAnswered).count())
                .param("asked", asked.size())
                .param("now", OffsetDateTime.now(clock))
                .update();
    }
}
