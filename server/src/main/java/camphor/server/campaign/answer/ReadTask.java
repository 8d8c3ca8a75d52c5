package camphor.server.campaign.answer;

import camphor.rules.fact.Fact;
import camphor.server.campaign.answer.TaskPage.ChoiceView;
import camphor.server.campaign.answer.TaskPage.KnownView;
import camphor.server.campaign.answer.TaskPage.ProposedView;
import camphor.server.campaign.answer.TaskPage.QuestionView;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.proposal.Proposal;
import camphor.server.campaign.proposal.Proposals;
import camphor.server.campaign.task.Task;
import camphor.server.campaign.task.TaskViews;
import camphor.server.campaign.task.Tasks;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.register.ask.AskedFacts;
import camphor.server.register.ask.AskedRecord;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows a task with its questions, prefilled from the register. */
@Component
class ReadTask {
    private final Tasks tasks;
    private final Sheets sheets;
    private final TaskViews views;
    private final Findings findings;
    private final Proposals proposals;
    private final Steps steps;
    private final AskedFacts facts;
    private final Actors actors;

    ReadTask(
            Tasks tasks,
            Sheets sheets,
            TaskViews views,
            Findings findings,
            Proposals proposals,
            Steps steps,
            AskedFacts facts,
            Actors actors) {
        this.tasks = tasks;
        this.sheets = sheets;
        this.views = views;
        this.findings = findings;
        this.proposals = proposals;
        this.steps = steps;
        this.facts = facts;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    TaskPage page(UUID id) {
        Task task = tasks.require(id);
        Sheet sheet = sheets.of(task);
        Role role = actors.require().role();
        return new TaskPage(
                views.of(List.of(task)).get(0),
                sheet.checklist().questions().stream()
                        .map(question -> view(sheet, question, role))
                        .toList(),
                findings.of(id),
                proposals.of(id).stream()
                        .map(proposal -> proposed(sheet, proposal))
                        .toList(),
                steps.of(id));
    }

    private QuestionView view(Sheet sheet, Question question, Role role) {
        boolean asked = sheet.isAsked(question);
        Answer answer = sheet.answer(question);
        return new QuestionView(
                question.id(),
                question.clause(),
                question.text().zh(),
                question.text().en(),
                question.answer(),
                question.choices().stream().map(ChoiceView::of).toList(),
                asked,
                known(sheet, question, role),
                answer == null ? null : answer.value(),
                answer == null ? null : answer.note(),
                answer == null ? List.of() : answer.evidence(),
                question.photo() || question.answer().equals("photo"),
                question.document() == null ? null : question.document().zh(),
                asked && sheet.isFinding(question),
                asked ? sheet.fault(question) : null,
                answer == null ? null : answer.byName(),
                answer == null ? null : answer.at());
    }

    private @Nullable KnownView known(Sheet sheet, Question question, Role role) {
        AskedRecord record = sheet.record();
        Fact fact = sheet.fact(question).orElse(null);
        Object value = record == null || fact == null ? null : record.fact(fact.id());
        if (record == null || fact == null || value == null) {
            return null;
        }
        return new KnownView(
                facts.hides(fact, value, role) ? null : value,
                facts.shown(fact, value, role),
                record.source(fact.id()));
    }

    private ProposedView proposed(Sheet sheet, Proposal proposal) {
        String label = facts.stored(String.valueOf(sheet.checklist().table()), proposal.fact())
                .map(fact -> fact.label().zh())
                .orElse(proposal.fact());
        return new ProposedView(proposal.id(), proposal.question(), proposal.fact(), label, proposal.state());
    }
}
