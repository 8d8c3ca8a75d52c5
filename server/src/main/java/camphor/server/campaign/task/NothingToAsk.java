package camphor.server.campaign.task;

import camphor.rules.record.FactRecord;
import camphor.rules.record.Truth;
import camphor.server.campaign.Campaign;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.plan.QuestionLanguage;
import camphor.server.job.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sets aside tasks of which no question is asked, as the register stands: an adult about whom the plan has no question, a
 * loan that is not overdue. Read in process, some hundreds in a transaction, after the tasks have been made.
 */
@Component
class NothingToAsk {
    private static final int AT_ONCE = 500;
    private static final UUID FIRST = new UUID(0, 0);
    private static final String NEXT = """
            select * from campaign.task
             where campaign = :campaign and checklist = :checklist and state = 'open' and asked = 0
               and (village_code, household_number is null, coalesce(household_number, ''), id)
                   > (:village, :homeless, :household, :id)
             order by village_code, household_number is null, coalesce(household_number, ''), id
             limit 500
            """;
    private static final String ASKED = """
            update campaign.task
               set asked = counted.asked,
                   state = case when counted.asked = 0 then 'aside' else state end,
                   aside_because = case when counted.asked = 0 then 'nothing-to-ask' end,
                   version = version + 1
              from unnest(:ids::uuid[], :asked::int[]) as counted(id, asked)
             where task.id = counted.id
            """;

    private final JdbcClient jdbc;
    private final SubjectRecords records;
    private final QuestionLanguage language;
    private final TransactionTemplate transaction;

    NothingToAsk(JdbcClient jdbc, SubjectRecords records, QuestionLanguage language, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.records = records;
        this.language = language;
        this.transaction = transaction;
    }

    /** Household checklists always have something to ask: whoever is spared all of it has no task. */
    void settle(Campaign campaign, List<KeptChecklist> checklists, Job job) {
        checklists.stream()
                .filter(checklist -> !checklist.subject().equals("household"))
                .forEach(checklist -> {
                    job.progress("核对问题：" + checklist.name().zh(), 0, 0);
                    Optional<Task> last = settled(campaign, checklist, Optional.empty());
                    while (last.isPresent()) {
                        job.progress("核对问题：" + checklist.name().zh(), 0, 0);
                        last = settled(campaign, checklist, last);
                    }
                });
    }

    /** Settles the tasks that come next; answers the last of them, or nothing when there are no more. */
    private Optional<Task> settled(Campaign campaign, KeptChecklist checklist, Optional<Task> after) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<Task> some = next(campaign.id(), checklist.id(), after);
            keep(some, asked(some, checklist));
            return some.size() < AT_ONCE ? Optional.empty() : Optional.of(some.get(some.size() - 1));
        }));
    }

    private List<Task> next(UUID campaign, String checklist, Optional<Task> after) {
        return jdbc.sql(NEXT)
                .param("campaign", campaign)
                .param("checklist", checklist)
                .param("village", after.map(Task::villageCode).orElse(""))
                .param(
                        "homeless",
                        after.map(task -> task.householdNumber() == null).orElse(false))
                .param(
                        "household",
                        after.flatMap(task -> Optional.ofNullable(task.householdNumber()))
                                .orElse(""))
                .param("id", after.map(Task::id).orElse(FIRST))
                .query((row, number) -> Task.of(row))
                .list();
    }

    private List<Integer> asked(List<Task> tasks, KeptChecklist checklist) {
        List<Integer> asked = new ArrayList<>();
        boolean always = checklist.questions().stream().anyMatch(question -> question.when() == null);
        SubjectRecords.Together together = always ? null : records.together(checklist);
        for (Task task : tasks) {
            Map<String, ? extends FactRecord> near = together == null ? Map.of() : together.near(task);
            FactRecord record = near.get(task.subjectKey());
            asked.add((int) checklist.questions().stream()
                    .filter(question -> isAsked(question, checklist.table(), record))
                    .count());
        }
        return asked;
    }

    private boolean isAsked(Question question, @Nullable String table, @Nullable FactRecord record) {
        String when = question.when();
        return when == null || table == null || record == null || language.when(table, when, record) != Truth.CLEAR;
    }

    private void keep(List<Task> tasks, List<Integer> asked) {
        jdbc.sql(ASKED)
                .param("ids", tasks.stream().map(Task::id).toArray(UUID[]::new))
                .param("asked", asked.toArray(Integer[]::new))
                .update();
    }
}
