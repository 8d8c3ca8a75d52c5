package camphor.server.casework.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.casework.CaseworkRefusal;
import camphor.server.kernel.Actor;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import camphor.server.kernel.Scope;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

/** The table of life, without a database. */
class LifeTest {
    private static final LocalDate TODAY = LocalDate.of(2021, 9, 20);
    private static final Actor VILLAGE = somebody(Role.VILLAGE_STAFF);
    private static final Actor HUB = somebody(Role.HUB);
    private static final Actor WATER = somebody(Role.STATION, "water");
    private static final List<Actor> EVERYBODY = List.of(
            VILLAGE,
            somebody(Role.RESIDENT_TEAM),
            WATER,
            somebody(Role.STATION, "planning"),
            HUB,
            somebody(Role.HUB),
            somebody(Role.TOWNSHIP_LEADER),
            somebody(Role.COUNTY),
            somebody(Role.HELPER),
            somebody(Role.AUDITOR));

    private static Actor somebody(Role role, String... lines) {
        return new Actor(UUID.randomUUID(), role.name(), role, new Scope(List.of("430421212"), Set.of(lines)));
    }

    private static Move move(Step step, Actor by, Fields fields) {
        return new Move(step, by, TODAY, "情况说明", List.of(UUID.randomUUID()), fields);
    }

    private static Fields everything(String lead, String joint) {
        return new Fields(
                "work",
                "high",
                List.of(lead, joint),
                TODAY.plusDays(9),
                "责任人",
                "原因",
                "措施",
                "过渡措施",
                TODAY.plusDays(30),
                UUID.randomUUID(),
                TODAY.plusDays(3),
                List.of(UUID.randomUUID()));
    }

    @Test
    void every_state_but_the_first_is_reached_and_every_open_one_is_left() {
        Set<State> reached = EnumSet.of(State.FOUND);
        Map<State, Set<State>> onward = new EnumMap<>(State.class);
        for (Step step : Step.values()) {
            for (State from : step.from()) {
                onward.computeIfAbsent(from, unused -> EnumSet.noneOf(State.class))
                        .add(step.to(from));
                reached.add(step.to(from));
            }
        }

        assertThat(reached).containsExactlyInAnyOrder(State.values());
        assertThat(State.OPEN).allSatisfy(state -> assertThat(onward.get(state)).isNotEqualTo(EnumSet.of(state)));
    }

    @Test
    void who_worked_on_it_does_not_close_it() {
        Actor hub = HUB;
        Standing submitted = inWorkOf("hub", hub);
        submitted = Life.after(submitted, move(Step.SUBMIT, hub, Fields.NONE));
        Standing waiting = submitted;

        assertThatThrownBy(() -> Life.after(waiting, move(Step.CHECK, hub, Fields.NONE)))
                .hasMessage("checker-is-worker");
        assertThat(Life.open(waiting, hub)).doesNotContain(Step.CHECK, Step.RETURN);
        assertThat(Life.after(waiting, move(Step.CHECK, EVERYBODY.get(5), Fields.NONE))
                        .state())
                .isEqualTo(State.CLOSED);
    }

    @Test
    void the_unit_that_leads_waits_for_those_that_work_with_it() {
        Standing inWork = inWorkOf("water", WATER, "planning");

        assertThatThrownBy(() -> Life.after(inWork, move(Step.SUBMIT, WATER, Fields.NONE)))
                .hasMessage("parts-open");
        Standing done = Life.after(inWork, move(Step.PART, EVERYBODY.get(3), Fields.NONE));
        assertThat(Life.after(done, move(Step.SUBMIT, WATER, Fields.NONE)).state())
                .isEqualTo(State.SUBMITTED);
    }

    @Test
    void units_do_not_pass_it_on_for_ever() {
        Standing problem = Life.after(reported(), move(Step.ASSIGN, HUB, everything("water", "planning")));
        Actor planning = EVERYBODY.get(3);
        for (int round = 0; round < Life.TRANSFERS; round++) {
            boolean there = problem.leadUnit().equals("water");
            problem = Life.after(
                    problem,
                    move(
                            Step.TRANSFER,
                            there ? WATER : planning,
                            there ? everything("planning", "land") : everything("water", "land")));
        }
        Standing often = problem;

        assertThat(often.transfers()).isEqualTo(Life.TRANSFERS);
        assertThatThrownBy(() -> Life.after(often, move(Step.TRANSFER, planning, everything("water", "land"))))
                .hasMessage("transferred-too-often");
        assertThat(Life.after(often, move(Step.TRANSFER, HUB, everything("water", "land")))
                        .leadUnit())
                .isEqualTo("water");
    }

    @Test
    void what_is_missing_is_named() {
        Move silent = new Move(Step.REFUTE, VILLAGE, TODAY, " ", List.of(), Fields.NONE);

        assertThatThrownBy(() -> Life.after(Standing.found(UUID.randomUUID(), true), silent))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.field()).isEqualTo("note"));
    }

    @Test
    void each_refusal_has_its_words() {
        assertThat(RefusalTexts.missing("casework", CaseworkRefusal.values())).isEmpty();
    }

    private static Standing reported() {
        Standing found = Standing.found(UUID.randomUUID(), true);
        Standing verified = Life.after(found, move(Step.VERIFY, VILLAGE, Fields.NONE));
        return Life.after(verified, move(Step.REPORT, VILLAGE, Fields.NONE));
    }

    private static Standing inWorkOf(String lead, Actor by, String... joint) {
        List<String> units = new ArrayList<>(List.of(lead));
        units.addAll(List.of(joint));
        Fields given = Fields.NONE.orElse(units, TODAY.plusDays(9));
        Standing assigned = Life.after(reported(), move(Step.ASSIGN, HUB, given));
        Standing planned = Life.after(assigned, move(Step.PLAN, by, everything(lead, "land")));
        return Life.after(planned, move(Step.BEGIN, by, Fields.NONE));
    }

    /** A command as it arrives: sometimes again, sometimes late. */
    record Command(Step step, int who, long versionsBehind, boolean note, boolean evidence, boolean fields, int units) {
        Move move() {
            List<String> leads = List.of("water", "planning", "hub", "villages");
            return new Move(
                    step,
                    EVERYBODY.get(who),
                    TODAY,
                    note ? "情况说明" : null,
                    evidence ? List.of(UUID.randomUUID()) : List.of(),
                    fields ? everything(leads.get(units), leads.get((units + 1) % leads.size())) : Fields.NONE);
        }
    }

    @Provide
    Arbitrary<List<Command>> commands() {
        return Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, EVERYBODY.size() - 1),
                        Arbitraries.frequency(Tuple.of(9, 0L), Tuple.of(1, 1L), Tuple.of(1, 2L)),
                        often(),
                        often(),
                        often(),
                        Arbitraries.integers().between(0, 3))
                .as(Command::new)
                .list()
                .ofMinSize(60)
                .ofMaxSize(400);
    }

    private static Arbitrary<Boolean> often() {
        return Arbitraries.frequency(Tuple.of(7, true), Tuple.of(1, false));
    }

    /** One line of history. */
    record Line(long version, Step step, State from, State to, UUID by, boolean proven) {}

    @Property(tries = 300)
    void whatever_arrives_a_life_stays_within_the_table_and_none_of_it_is_lost(
            @ForAll("commands") List<Command> commands) {
        Standing problem = Standing.found(UUID.randomUUID(), false);
        List<Line> history = new ArrayList<>();
        for (Command command : commands) {
            if (command.versionsBehind() > 0) {
                continue; // seen too long ago: refused by its version before the table is asked
            }
            Move move = command.move();
            try {
                Standing after = Life.after(problem, move);
                boolean proven = !move.evidence().isEmpty();
                UUID by = move.by().account();
                history.add(new Line(after.version(), move.step(), problem.state(), after.state(), by, proven));
                problem = after;
            } catch (Refused no) {
                assertThat(no.refusal()).isInstanceOf(CaseworkRefusal.class);
            }
        }
        assertThat(problem.version()).isEqualTo(history.size() + 1L);
        holds(history);
    }

    private static void holds(List<Line> history) {
        State state = State.FOUND;
        boolean handedIn = false;
        Set<UUID> workers = new HashSet<>();
        for (Line line : history) {
            assertThat(line.from()).isEqualTo(state);
            assertThat(line.step().from()).contains(line.from());
            assertThat(line.to()).isEqualTo(line.step().to(line.from()));
            if (line.to() == State.CLOSED && line.from() != State.CLOSED) {
                assertThat(line.step()).isEqualTo(Step.CHECK);
                assertThat(handedIn).isTrue();
                assertThat(workers).isNotEmpty().doesNotContain(line.by());
            }
            handedIn = Step.HANDS_IN.contains(line.step()) ? line.proven() : handedIn && line.step() != Step.REOPEN;
            if (Step.WORK.contains(line.step())) {
                workers.add(line.by());
            }
            state = line.to();
        }
    }
}
