package camphor.server.campaign.answer;

import static camphor.server.campaign.CampaignRefusal.TASK_NOT_OPEN;

import camphor.rules.fact.Fact;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.proposal.Proposals;
import camphor.server.campaign.proposal.Proposals.Correction;
import camphor.server.campaign.task.Task;
import camphor.server.campaign.task.Tasks;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.ask.AskedFacts;
import camphor.server.register.ask.AskedRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A task is done: every question that is asked is answered. In one transaction its clauses count as covered, answers that
 * are findings are told, and answers that differ from the register become proposals.
 */
@Component
class CompleteTask {
    private final Tasks tasks;
    private final Sheets sheets;
    private final Findings findings;
    private final Proposals proposals;
    private final AskedFacts facts;
    private final Ending ending;
    private final Actors actors;

    CompleteTask(
            Tasks tasks,
            Sheets sheets,
            Findings findings,
            Proposals proposals,
            AskedFacts facts,
            Ending ending,
            Actors actors) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.findings = findings;
        this.proposals = proposals;
        this.facts = facts;
        this.ending = ending;
        this.actors = actors;
    }

    /** Which task was done; what came of it is read anew for each answer. */
    record Completed(UUID task) {}

    @Transactional
    Completed complete(UUID id, long version) {
        Task task = tasks.locked(id, version);
        if (!task.isOpen()) {
            throw TASK_NOT_OPEN.refuse();
        }
        Sheet sheet = sheets.of(task);
        List<Question> asked = sheet.asked();
        refuseUnanswered(sheet, asked);
        Actor by = actors.require();
        asked.stream().filter(sheet::isFinding).forEach(question -> findings.found(sheet, question, by));
        asked.forEach(question -> propose(sheet, question, by));
        ending.done(sheet, asked, by);
        return new Completed(id);
    }

    private static void refuseUnanswered(Sheet sheet, List<Question> asked) {
        List<NotDone.Missing> missing = asked.stream()
                .filter(question -> sheet.fault(question) != null)
                .map(question -> new NotDone.Missing(
                        question.id(), question.text().zh(), Objects.requireNonNull(sheet.fault(question))))
                .toList();
        if (!missing.isEmpty()) {
            throw new NotDone(missing);
        }
    }

    /** Only households and persons are changed by hand; a department's list is corrected by the department. */
    private void propose(Sheet sheet, Question question, Actor by) {
        Task task = sheet.task();
        AskedRecord record = sheet.record();
        Fact fact = sheet.fact(question).orElse(null);
        if (record == null || fact == null || task.subjectId() == null) {
            return;
        }
        Object before = record.fact(fact.id());
        Object after = sheet.asFact(fact, question);
        if (after != null && !after.equals(before) && facts.isChangeable(task.subject(), fact)) {
            proposals.propose(
                    task,
                    new Correction(question.id(), fact.id(), before == null ? null : stored(before), stored(after)),
                    by);
        }
    }

    /** As an answer in JSON says it. */
    private static Object stored(Object value) {
        return value instanceof LocalDate day ? day.toString() : value;
    }
}
