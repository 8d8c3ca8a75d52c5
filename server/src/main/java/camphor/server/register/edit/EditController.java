package camphor.server.register.edit;

import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.kernel.Actors;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Commands;
import camphor.server.register.edit.EditFacts.Change;
import camphor.server.register.edit.EditFacts.Done;
import camphor.server.register.file.FindingViews;
import camphor.server.register.file.HouseholdFile;
import camphor.server.register.file.ReadFile;
import camphor.server.register.judge.Verdict;
import camphor.server.register.plan.PlanInForce;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Changes over HTTP. */
@RestController
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, HUB})
class EditController {
    private final EditFacts edit;
    private final Commands commands;
    private final Answers answers;

    EditController(EditFacts edit, Commands commands, Answers answers) {
        this.edit = edit;
        this.commands = commands;
        this.answers = answers;
    }

    /** All that a command says. */
    private record Command(String verb, UUID id, Change change) {}

    /** The household as it is now, and what the rules say that they did not say before, or say no more. */
    record Edited(HouseholdFile file, List<HouseholdFile.FindingView> appeared, List<HouseholdFile.FindingView> gone) {}

    @PatchMapping("/api/households/{id}")
    Edited changeHousehold(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Change change) {
        return once(command, new Command("household", id, change), () -> edit.household(id, change));
    }

    @PatchMapping("/api/persons/{id}")
    Edited changePerson(
            @PathVariable UUID id, @RequestHeader(CommandId.HEADER) CommandId command, @RequestBody Change change) {
        return once(command, new Command("person", id, change), () -> edit.person(id, change));
    }

    /** What was found is kept for a command that is sent again; the file, which holds a family's life, is read anew. */
    private Edited once(CommandId id, Command command, Supplier<Done> work) {
        return answers.edited(commands.once(id, command, Done.class, work));
    }

    /** Puts a change's outcome into the words of the plan. */
    @Component
    static class Answers {
        private final ReadFile files;
        private final FindingViews findings;
        private final PlanInForce plans;
        private final Actors actors;

        Answers(ReadFile files, FindingViews findings, PlanInForce plans, Actors actors) {
            this.files = files;
            this.findings = findings;
            this.plans = plans;
            this.actors = actors;
        }

        @Transactional(readOnly = true)
        Edited edited(Done done) {
            return new Edited(
                    files.read(done.household(), null),
                    views(done, done.difference().appeared()),
                    views(done, done.difference().gone()));
        }

        private List<HouseholdFile.FindingView> views(Done done, List<Verdict> verdicts) {
            return findings.of(done.household(), done.village(), verdicts, plans.plan(), actors.require());
        }
    }
}
