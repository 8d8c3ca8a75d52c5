package camphor.server.campaign.answer;

import static camphor.server.campaign.CampaignRefusal.TASK_UNKNOWN;

import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.campaign.plan.QuestionLanguage;
import camphor.server.campaign.task.SubjectRecords;
import camphor.server.campaign.task.Task;
import camphor.server.register.ask.AskedFacts;
import org.springframework.stereotype.Component;

/** Lays a task's checklist out, with what the register knows and what was answered. */
@Component
class Sheets {
    private final KeptPlan plan;
    private final SubjectRecords records;
    private final GivenAnswers answers;
    private final QuestionLanguage language;
    private final AskedFacts facts;

    Sheets(KeptPlan plan, SubjectRecords records, GivenAnswers answers, QuestionLanguage language, AskedFacts facts) {
        this.plan = plan;
        this.records = records;
        this.answers = answers;
        this.language = language;
        this.facts = facts;
    }

    /** Within the caller's transaction. */
    Sheet of(Task task) {
        KeptChecklist checklist = checklist(task);
        return new Sheet(
                task, checklist, records.of(task, checklist).orElse(null), answers.of(task.id()), language, facts);
    }

    KeptChecklist checklist(Task task) {
        return plan.checklist(task.campaign(), task.checklist()).orElseThrow(TASK_UNKNOWN::refuse);
    }
}
