package camphor.server.casework.step;

import static camphor.server.casework.CaseworkRefusal.CHANGED_MEANWHILE;
import static camphor.server.casework.CaseworkRefusal.MERGE_INVALID;
import static camphor.server.casework.CaseworkRefusal.NOTHING_CHOSEN;
import static camphor.server.casework.CaseworkRefusal.PROBLEM_UNKNOWN;
import static camphor.server.casework.CaseworkRefusal.STEP_INCOMPLETE;

import camphor.server.casework.clock.DueDates;
import camphor.server.casework.life.Move;
import camphor.server.casework.life.Step;
import camphor.server.casework.lookback.LookBackResults;
import camphor.server.casework.notice.Notices;
import camphor.server.casework.problem.Narrowing;
import camphor.server.casework.problem.ProblemFilter;
import camphor.server.casework.problem.ProblemStandings;
import camphor.server.casework.problem.ProblemStandings.Found;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Refused;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes steps: the problems are locked, each is decided by the table of life, and all are written with their history and
 * the audit in one transaction.
 */
@Component
class TakeSteps {
    private final ProblemStandings standings;
    private final Deciding deciding;
    private final WriteSteps writing;
    private final Attaching attaching;
    private final StepDeeds deeds;
    private final Notices notices;
    private final LookBackResults lookBacks;
    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    TakeSteps(
            ProblemStandings standings,
            Deciding deciding,
            WriteSteps writing,
            Attaching attaching,
            StepDeeds deeds,
            Notices notices,
            LookBackResults lookBacks,
            Actors actors,
            Audit audit,
            Clock clock) {
        this.standings = standings;
        this.deciding = deciding;
        this.writing = writing;
        this.attaching = attaching;
        this.deeds = deeds;
        this.notices = notices;
        this.lookBacks = lookBacks;
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /** What became of a step. */
    record Taken(UUID id, long version) {}

    @Transactional
    public Taken one(UUID id, Wish.One wish) {
        Actor actor = actors.require();
        LocalDate today = LocalDate.now(clock);
        Narrowing seen = Narrowing.of(ProblemFilter.ALL, actor, today).only(List.of(id));
        Found found = standings.locked(seen).stream().findFirst().orElseThrow(() -> PROBLEM_UNKNOWN.at("id", id));
        if (wish.step() == null) {
            throw STEP_INCOMPLETE.at("step", "", "");
        }
        if (found.standing().version() != wish.version()) {
            throw new ProblemChanged(found.standing().version(), deeds.since(id, wish.version()));
        }
        Move move = wish.by(actor, today);
        deciding.sensible(move.fields());
        Stepped step = deciding.decided(found, move, deciding.asking(today));
        mergeable(step);
        attaching.evidence(step);
        writing.write(List.of(step), null);
        attaching.units(List.of(step));
        notices.tell(move.step(), List.of(id));
        lookBacks.take(move.step(), List.of(id), actor.name());
        audit.record(Deed.of("problem-step")
                .with("problem", found.number())
                .with("step", move.step().id())
                .with("to", step.after().state().id()));
        return new Taken(id, step.after().version());
    }

    /** A problem is merged into one that goes on, and that the actor may see. */
    private void mergeable(Stepped step) {
        UUID into = step.move().fields().into();
        if (step.move().step() == Step.MERGE
                && (into == null || !deeds.takes(into, step.after().id()))) {
            throw MERGE_INVALID.at("into");
        }
    }

    /**
     * What became of a step of many.
     *
     * @param deed by which it can be taken back; null when nothing was done
     */
    record Result(@Nullable UUID deed, int done, boolean undoable, List<No> refused) {}

    /** A problem of which the step was not taken, and the refusal's code. */
    record No(UUID id, String number, String code, List<String> details) {}

    @Transactional
    public Result many(Wish.Many wish) {
        Actor actor = actors.require();
        LocalDate today = LocalDate.now(clock);
        if (wish.step() == null || (wish.problems() == null && wish.filter() == null)) {
            throw NOTHING_CHOSEN.at("problems");
        }
        Move move = wish.by(actor, today);
        deciding.sensible(move.fields());
        List<No> refused = new ArrayList<>();
        List<Stepped> steps = decided(standings.locked(chosen(wish, actor, today)), move, seen(wish), refused);
        UUID deed = null;
        if (!steps.isEmpty()) {
            deed = deeds.begin(move.step(), steps.size());
            writing.write(steps, deed);
            attaching.units(steps);
            List<UUID> ids = steps.stream().map(step -> step.after().id()).toList();
            notices.tell(move.step(), ids);
            lookBacks.take(move.step(), ids, actor.name());
            audit.record(Deed.of("problems-step")
                    .with("deed", deed.toString())
                    .with("step", move.step().id())
                    .with("problems", String.valueOf(steps.size())));
        }
        return new Result(deed, steps.size(), deed != null && Step.HARMLESS.contains(move.step()), refused);
    }

    private static Narrowing chosen(Wish.Many wish, Actor actor, LocalDate today) {
        ProblemFilter filter = wish.filter() == null ? ProblemFilter.ALL : wish.filter();
        Narrowing narrowing = Narrowing.of(filter, actor, today);
        return wish.problems() == null
                ? narrowing
                : narrowing.only(wish.problems().stream().map(Wish.Seen::id).toList());
    }

    private static Map<UUID, Long> seen(Wish.Many wish) {
        Map<UUID, Long> seen = new HashMap<>();
        if (wish.problems() != null) {
            wish.problems().forEach(problem -> seen.put(problem.id(), problem.version()));
        }
        return seen;
    }

    private List<Stepped> decided(List<Found> found, Move move, Map<UUID, Long> seen, List<No> refused) {
        List<Stepped> steps = new ArrayList<>();
        DueDates.Asking asking = deciding.asking(move.on());
        for (Found problem : found) {
            long version = problem.standing().version();
            if (seen.getOrDefault(problem.standing().id(), version) != version) {
                refused.add(no(problem, CHANGED_MEANWHILE.refuse()));
                continue;
            }
            try {
                Stepped step = deciding.decided(problem, move, asking);
                mergeable(step);
                steps.add(step);
            } catch (Refused why) {
                refused.add(no(problem, why));
            }
        }
        return steps;
    }

    private static No no(Found problem, Refused why) {
        List<String> details = new ArrayList<>();
        for (Object detail : why.details()) {
            details.add(String.valueOf(detail));
        }
        return new No(problem.standing().id(), problem.number(), why.refusal().code(), details);
    }
}
