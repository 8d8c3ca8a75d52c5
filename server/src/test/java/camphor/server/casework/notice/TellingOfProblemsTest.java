package camphor.server.casework.notice;

import static camphor.server.casework.Problems.TOWNSHIP;
import static camphor.server.casework.Problems.VILLAGE;
import static camphor.server.casework.Problems.id;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.casework.Problems;
import camphor.server.identity.People;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@RealWorldTest
class TellingOfProblemsTest {
    @Autowired
    Problems problems;

    @Autowired
    People people;

    @Autowired
    Sweep sweep;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    RequestPostProcessor village;
    RequestPostProcessor hub;
    RequestPostProcessor leader;
    RequestPostProcessor county;
    RequestPostProcessor water;
    JsonNode problem;

    @BeforeEach
    void assigned() {
        village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        hub = people.as(Role.HUB, TOWNSHIP);
        leader = people.as(Role.TOWNSHIP_LEADER, TOWNSHIP);
        county = people.as(Role.COUNTY, "430421");
        water = people.as(people.having(Role.STATION, Set.of("water"), TOWNSHIP));
        JsonNode verified = problems.step(village, problems.found(village, VILLAGE), "verify", "");
        problem = problems.step(
                hub,
                problems.step(village, verified, "report", ""),
                "assign",
                ", \"fields\": {\"units\": [\"water\"], \"due\": \"2026-12-10\"}");
    }

    @Test
    void what_is_late_goes_up_step_by_step_and_nobody_hears_it_twice() {
        assertThat(kinds(water)).containsExactly("assigned");
        swept("2026-12-08");
        swept("2026-12-09");
        assertThat(kinds(water)).containsExactlyInAnyOrder("assigned", "due_soon");
        swept("2026-12-11");
        assertThat(kinds(water)).contains("late");
        assertThat(kinds(hub)).contains("late");
        assertThat(kinds(leader)).isEmpty();
        swept("2026-12-15");
        assertThat(kinds(leader)).containsExactly("late");
        assertThat(kinds(county)).isEmpty();
        swept("2026-12-21");
        swept("2026-12-22");
        assertThat(kinds(county)).containsExactly("late");
        assertThat(kinds(water)).containsExactlyInAnyOrder("assigned", "due_soon", "late");
    }

    @Test
    void whoever_is_pressed_owes_an_answer() {
        String press = ", \"note\": \"请加快\", \"fields\": {\"answerBy\": \"2026-11-27\"}";
        JsonNode pressed = problems.step(hub, problem, "press", press);
        assertThat(pressed.path("answerOwed").asBoolean()).isTrue();
        assertThat(kinds(water)).contains("pressed");
        swept("2026-11-28");
        assertThat(kinds(hub)).contains("answer_late");

        JsonNode answered = problems.step(water, pressed, "answer", ", \"note\": \"明天进场\"");
        assertThat(answered.path("answerOwed").asBoolean()).isFalse();
        assertThat(answered.path("pressed").asInt()).isEqualTo(1);
        assertThat(kinds(hub)).contains("answered");
        assertThat(problems.stepping(water, answered, "answer", ", \"note\": \"再答\""))
                .hasStatus(409);
    }

    @Test
    void read_notices_are_read_for_their_reader_only_and_work_is_in_order() {
        String mine = problems.get(water, "/api/notices?unread=true&limit=200")
                .path("items")
                .valueStream()
                .filter(item -> item.path("problem").asString().equals(id(problem)))
                .findFirst()
                .orElseThrow()
                .path("id")
                .asString();
        assertThat(problems.call(
                        water,
                        "POST",
                        "/api/notices/reading",
                        "{\"ids\": [\"" + mine + "\"]}",
                        java.util.UUID.randomUUID()))
                .hasStatus(204);
        assertThat(problems.get(water, "/api/notices?unread=true&limit=200").toString())
                .doesNotContain(mine);
        RequestPostProcessor colleague = people.as(people.having(Role.STATION, Set.of("water"), TOWNSHIP));
        assertThat(problems.get(colleague, "/api/notices?unread=true&limit=200").toString())
                .contains(mine);

        JsonNode work = problems.get(water, "/api/work?limit=500");
        List<String> dates = work.path("items")
                .valueStream()
                .map(line -> line.path("due").asString())
                .toList();
        assertThat(dates).isSorted();
        assertThat(work.toString()).contains(id(problem));
    }

    /** What somebody was told of this problem. */
    private List<String> kinds(RequestPostProcessor who) {
        return problems.get(who, "/api/notices?limit=200")
                .path("items")
                .valueStream()
                .filter(item -> item.path("problem").asString().equals(id(problem)))
                .map(item -> item.path("kind").asString())
                .toList();
    }

    private void swept(String day) {
        actors.asSystem(() -> transaction.execute(status -> sweep.sweep(LocalDate.parse(day))));
    }
}
