package camphor.server.campaign.answer;

import static camphor.server.campaign.CampaignRefusal.TASK_NOT_DONE;

import camphor.server.campaign.proposal.Proposals;
import camphor.server.campaign.task.Task;
import camphor.server.campaign.task.Tasks;
import camphor.server.kernel.Actors;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a task up again: it covers nothing any more, and its open proposals are taken back. */
@Component
class ReopenTask {
    private final Tasks tasks;
    private final Findings findings;
    private final Proposals proposals;
    private final Ending ending;
    private final Actors actors;

    ReopenTask(Tasks tasks, Findings findings, Proposals proposals, Ending ending, Actors actors) {
        this.tasks = tasks;
        this.findings = findings;
        this.proposals = proposals;
        this.ending = ending;
        this.actors = actors;
    }

    @Transactional
    void reopen(UUID id, String reason) {
        Task task = tasks.locked(id);
        if (!task.isDone()) {
            throw TASK_NOT_DONE.refuse();
        }
        findings.withdraw(id);
        proposals.withdraw(id);
        ending.openAgain(task, reason, actors.require());
    }
}
