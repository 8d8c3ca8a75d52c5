package camphor.server.casework.life;

import static camphor.server.casework.CaseworkRefusal.CHECKER_IS_WORKER;
import static camphor.server.casework.CaseworkRefusal.DATE_INVALID;
import static camphor.server.casework.CaseworkRefusal.NOTHING_ASKED;
import static camphor.server.casework.CaseworkRefusal.NOT_PROVEN;
import static camphor.server.casework.CaseworkRefusal.PARTS_OPEN;
import static camphor.server.casework.CaseworkRefusal.STEP_INCOMPLETE;
import static camphor.server.casework.CaseworkRefusal.STEP_NOT_ALLOWED;
import static camphor.server.casework.CaseworkRefusal.STEP_NOT_YOURS;
import static camphor.server.casework.CaseworkRefusal.TRANSFERRED_TOO_OFTEN;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether a step may be taken, and what comes of it. Pure: one problem or ten thousand are decided here, whatever
 * way they came, and the database holds the same once more.
 */
public final class Life {
    /** So many times units may pass a problem on; then the hub decides. */
    static final int TRANSFERS = 3;

    private Life() {}

    /** How the problem stands after the step; refuses when it may not be taken. */
    public static Standing after(Standing problem, Move move) {
        allowed(problem, move);
        complete(problem, move);
        secondPair(problem, move);
        dated(problem, move);
        special(problem, move);
        return next(problem, move);
    }

    /** The steps that somebody may take next, whatever more they need to be told. */
    public static List<Step> open(Standing problem, Actor actor) {
        return Stream.of(Step.values())
                .filter(step -> step.from().contains(problem.state()) && isFor(step, actor, problem))
                .filter(step -> step != Step.ANSWER || problem.asked())
                .filter(step -> !mayNotCheck(step, actor, problem))
                .toList();
    }

    private static boolean isFor(Step step, Actor actor, Standing problem) {
        return step.who().stream().anyMatch(who -> who.is(actor, problem));
    }

    private static void allowed(Standing problem, Move move) {
        if (!move.step().from().contains(problem.state())) {
            throw STEP_NOT_ALLOWED.refuse(move.step().zh(), problem.state().zh());
        }
        if (!isFor(move.step(), move.by(), problem)) {
            throw STEP_NOT_YOURS.refuse(move.step().zh());
        }
    }

    private static void complete(Standing problem, Move move) {
        for (Need need : move.step().needs()) {
            boolean known = problem.classified() && (need == Need.CLASS || need == Need.SEVERITY);
            if (!known && !move.says(need)) {
                throw STEP_INCOMPLETE.at(need.field(), move.step().zh(), need.zh());
            }
        }
    }

    /** Who did the work does not check it, and who asks does not approve. */
    private static void secondPair(Standing problem, Move move) {
        if (mayNotCheck(move.step(), move.by(), problem)) {
            throw CHECKER_IS_WORKER.refuse(move.step().zh());
        }
        if (move.step() == Step.CHECK && (!problem.proven() || problem.workers().isEmpty())) {
            throw NOT_PROVEN.refuse();
        }
    }

    private static boolean mayNotCheck(Step step, Actor actor, Standing problem) {
        boolean worked = Step.CHECKING.contains(step) && problem.workers().contains(actor.account());
        boolean asked = step == Step.APPROVE && actor.account().equals(problem.asker());
        return worked || asked;
    }

    /** A date that is set lies ahead; whoever plans stays within what was set for them. */
    private static void dated(Standing problem, Move move) {
        LocalDate due = move.fields().due();
        ahead(due, move.on(), Need.DUE);
        ahead(move.fields().reviewOn(), move.on(), Need.REVIEW_ON);
        ahead(move.fields().answerBy(), move.on(), Need.ANSWER_BY);
        LocalDate set = problem.due();
        if (move.step() == Step.PLAN && due != null && set != null && due.isAfter(set) && !set.isBefore(move.on())) {
            throw DATE_INVALID.at(Need.DUE.field(), Need.DUE.zh(), set);
        }
    }

    private static void ahead(@Nullable LocalDate day, LocalDate today, Need need) {
        if (day != null && day.isBefore(today)) {
            throw DATE_INVALID.at(need.field(), need.zh(), today);
        }
    }

    private static void special(Standing problem, Move move) {
        if (move.step() == Step.SUBMIT && !problem.parts().isEmpty()) {
            throw PARTS_OPEN.refuse(String.join("、", problem.parts()));
        }
        if (move.step() == Step.ANSWER && !problem.asked()) {
            throw NOTHING_ASKED.refuse();
        }
        if (move.step() == Step.TRANSFER && move.by().role() != Role.HUB && problem.transfers() >= TRANSFERS) {
            throw TRANSFERRED_TOO_OFTEN.refuse(problem.transfers());
        }
        if (move.step() == Step.TRANSFER && move.lead().equals(problem.leadUnit())) {
            throw STEP_INCOMPLETE.at(Need.UNITS.field(), move.step().zh(), Need.UNITS.zh());
        }
    }

    private static Standing next(Standing problem, Move move) {
        Step step = move.step();
        boolean given = step == Step.ASSIGN || step == Step.TRANSFER;
        return new Standing(
                problem.id(),
                problem.version() + 1,
                step.to(problem.state()),
                given ? move.lead() : step == Step.FIX_AT_ONCE ? Who.VILLAGES : problem.leadUnit(),
                parts(problem, move),
                move.fields().due() == null ? problem.due() : move.fields().due(),
                Step.WORK.contains(step) ? with(problem.workers(), move.by().account()) : problem.workers(),
                Step.HANDS_IN.contains(step) || (problem.proven() && step != Step.REOPEN),
                step == Step.FILE ? move.by().account() : problem.asker(),
                problem.transfers() + (step == Step.TRANSFER ? 1 : 0),
                step == Step.PRESS || step == Step.SUPERVISE || (problem.asked() && step != Step.ANSWER),
                problem.classified() || move.says(Need.CLASS));
    }

    /** Given anew, each of the joint units has its part before it; each ends its own. */
    private static Set<String> parts(Standing problem, Move move) {
        List<String> units = move.fields().units();
        boolean given = move.step() == Step.ASSIGN || move.step() == Step.TRANSFER;
        if (given && units != null) {
            return Set.copyOf(units.subList(1, units.size()));
        }
        Set<String> left = new HashSet<>(problem.parts());
        if (move.step() == Step.PART) {
            left.removeIf(unit -> Who.worksFor(move.by(), unit));
        }
        return left;
    }

    private static Set<UUID> with(Set<UUID> some, UUID one) {
        Set<UUID> more = new HashSet<>(some);
        more.add(one);
        return more;
    }
}
