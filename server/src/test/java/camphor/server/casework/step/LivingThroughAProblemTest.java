package camphor.server.casework.step;

import static camphor.server.casework.Problems.TOWNSHIP;
import static camphor.server.casework.Problems.VILLAGE;
import static camphor.server.casework.Problems.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.RealWorldTest;
import camphor.server.casework.Problems;
import camphor.server.casework.life.Step;
import camphor.server.identity.People;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@RealWorldTest
class LivingThroughAProblemTest {
    private static final String PLAN = """
            , "fields": {"cause": "池体老化", "measures": "更换池体", "person": "水管站站长", "due": "2026-12-01"}""";

    @Autowired
    Problems problems;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    RequestPostProcessor village;
    RequestPostProcessor hub;
    RequestPostProcessor water;

    @BeforeEach
    void people() {
        village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        hub = people.as(Role.HUB, TOWNSHIP);
        water = people.as(people.having(Role.STATION, Set.of("water"), TOWNSHIP));
    }

    private JsonNode assigned() {
        JsonNode problem = problems.step(village, problems.found(village, VILLAGE), "verify", "");
        problem = problems.step(village, problem, "report", "");
        return problems.step(hub, problem, "assign", ", \"fields\": {\"units\": [\"water\"], \"due\": \"2026-12-10\"}");
    }

    private JsonNode submitted() {
        JsonNode problem = problems.step(water, assigned(), "plan", PLAN);
        problem = problems.step(water, problem, "begin", "");
        return problems.step(water, problem, "submit", ", \"note\": \"已更换\"" + problems.photo(water, VILLAGE));
    }

    @Test
    void it_is_found_verified_reported_assigned_planned_done_handed_in_and_struck_off() {
        JsonNode waiting = submitted();
        JsonNode closed = problems.step(hub, waiting, "check", ", \"note\": \"现场看过\"");

        assertThat(closed.path("state").asString()).isEqualTo("closed");
        assertThat(closed.path("stateName").asString()).isEqualTo("已销号");
        assertThat(closed.path("leadUnitName").asString()).isEqualTo("水管站");
        assertThat(closed.path("evidence").path(0).path("when").asString()).isEqualTo("after");
        assertThat(steps(closed))
                .containsExactly("find", "verify", "report", "assign", "plan", "begin", "submit", "check");
        assertThat(closed.path("steps").path(4).path("fields").path("measures").asString())
                .isEqualTo("更换池体");
    }

    @Test
    void nothing_is_handed_in_without_evidence_or_closed_by_who_did_it() {
        JsonNode problem = problems.step(water, problems.step(water, assigned(), "plan", PLAN), "begin", "");

        refused(problems.stepping(water, problem, "submit", ", \"note\": \"已更换\""), 422, "step-incomplete");
        JsonNode waiting = submitted();
        refused(problems.stepping(water, waiting, "check", ", \"note\": \"好\""), 403, "step-not-yours");
        refused(problems.stepping(hub, waiting, "begin", ""), 409, "step-not-allowed");
    }

    @Test
    void returned_it_is_in_work_again() {
        JsonNode returned = problems.step(hub, submitted(), "return", ", \"note\": \"接口还在渗水\"");

        assertThat(returned.path("state").asString()).isEqualTo("in_work");
        assertThat(returned.path("returns").asInt()).isEqualTo(1);
    }

    @Test
    void put_on_file_it_is_looked_at_again_and_goes_back_to_work() {
        JsonNode asked = problems.step(water, assigned(), "file", """
                , "note": "冬季枯水期不能施工", "fields": {"meanwhile": "送水到户", "reviewOn": "2027-03-01"}""");
        JsonNode onFile = problems.step(hub, asked, "approve", "");
        JsonNode back =
                problems.step(hub, onFile, "resume", ", \"note\": \"水位恢复\", \"fields\": {\"due\": \"2027-03-20\"}");

        assertThat(onFile.path("state").asString()).isEqualTo("on_file");
        assertThat(onFile.path("meanwhile").asString()).isEqualTo("送水到户");
        assertThat(back.path("state").asString()).isEqualTo("in_work");
        assertThat(back.path("due").asString()).isEqualTo("2027-03-20");
    }

    @Test
    void fixed_at_once_it_waits_for_somebody_else_to_look() {
        String shown = problems.photo(village, VILLAGE)
                + problems.photo(village, VILLAGE).replace("\"evidence\"", "\"fields\": {\"before\"") + "}";
        JsonNode fixed =
                problems.step(village, problems.found(village, VILLAGE), "fix_at_once", ", \"note\": \"当场修好\"" + shown);
        JsonNode closed = problems.step(hub, fixed, "check", ", \"note\": \"属实\"");

        assertThat(closed.path("fixedAtOnce").asBoolean()).isTrue();
        assertThat(closed.path("evidence")
                        .valueStream()
                        .map(one -> one.path("when").asString()))
                .containsExactlyInAnyOrder("before", "after");
    }

    @Test
    void whoever_comes_second_sees_what_changed() {
        JsonNode seen = problems.found(village, VILLAGE);
        problems.step(hub, seen, "verify", "");

        MvcTestResult late = problems.stepping(village, seen, "verify", "");
        refused(late, 409, "changed-meanwhile");
        assertThat(late).bodyJson().extractingPath("$.steps[0].step").isEqualTo("verify");
    }

    @Test
    void sent_twice_a_step_is_taken_once() {
        JsonNode problem = problems.found(village, VILLAGE);
        UUID command = UUID.randomUUID();
        String path = "/api/problems/" + id(problem) + "/steps";
        String body = "{\"step\": \"verify\", \"version\": 1}";

        problems.read(problems.call(village, "POST", path, body, command), 200);
        JsonNode again = problems.read(problems.call(village, "POST", path, body, command), 200);
        assertThat(steps(again)).containsExactly("find", "verify");
    }

    @Test
    void what_somebody_may_do_next_is_said_and_another_village_sees_nothing() {
        JsonNode problem = problems.found(village, VILLAGE);

        assertThat(problem.path("mayDo")
                        .valueStream()
                        .map(open -> open.path("step").asString()))
                .contains("verify", "refute", "fix_at_once")
                .doesNotContain("assign", "check");
        RequestPostProcessor next = people.as(Role.VILLAGE_STAFF, "430421212214");
        assertThat(problems.call(next, "GET", "/api/problems/" + id(problem), "", UUID.randomUUID()))
                .hasStatus(404);
        RequestPostProcessor school = people.as(people.having(Role.STATION, Set.of("school_district"), TOWNSHIP));
        assertThat(problems.call(school, "GET", "/api/problems/" + id(problem), "", UUID.randomUUID()))
                .hasStatus(404);
        assertThat(problems.get(water, "/api/problems/" + id(problem))
                        .path("number")
                        .asString())
                .startsWith("S2.4a-");
    }

    @Test
    void steps_of_many_are_taken_and_taken_back_where_nothing_was_built_on_them() {
        JsonNode one = problems.found(village, VILLAGE);
        JsonNode two = problems.found(village, VILLAGE);
        JsonNode three = problems.step(village, problems.found(village, VILLAGE), "verify", "");
        String many =
                "{\"step\": \"verify\", \"problems\": [" + seen(one) + ", " + seen(two) + ", " + seen(three) + "]}";

        JsonNode taken = problems.post(village, "/api/problems/steps", many, 200);
        assertThat(taken.path("done").asInt()).isEqualTo(2);
        assertThat(taken.path("refused").path(0).path("code").asString()).isEqualTo("step-not-allowed");
        problems.step(village, problems.get(village, "/api/problems/" + id(two)), "report", "");
        String undo = "/api/problems/deeds/" + taken.path("deed").asString() + "/undoing";
        JsonNode undone = problems.post(village, undo, "{}", 200);

        assertThat(undone.path("undone").asInt()).isEqualTo(1);
        assertThat(undone.path("stayed").asInt()).isEqualTo(1);
        JsonNode back = problems.get(village, "/api/problems/" + id(one));
        assertThat(back.path("state").asString()).isEqualTo("found");
        assertThat(steps(back)).containsExactly("find", "verify", "undo");
        refused(problems.call(village, "POST", undo, "{}", UUID.randomUUID()), 409, "deed-stands");
    }

    @Test
    void the_database_holds_the_same_table() {
        Set<String> ofCode = new HashSet<>();
        for (Step step : Step.values()) {
            step.from().forEach(from -> {
                ofCode.add(step.id() + " " + from.id() + " " + step.to(from).id());
                if (Step.HARMLESS.contains(step)) {
                    ofCode.add("undo " + step.to(from).id() + " " + from.id());
                }
            });
        }

        assertThat(jdbc.sql("select step || ' ' || from_state || ' ' || to_state from casework.transition")
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrderElementsOf(ofCode);
    }

    @Test
    void whatever_the_application_does_the_database_lets_no_closing_through_that_is_not_proven() {
        String waiting = "update casework.problem set version = version + 1, closed_at = now(), closed_by = '"
                + UUID.randomUUID() + "', ";
        String submitted = id(submitted());

        Stream.of(
                        waiting + "state = 'closed', last_step = 'check' where id = '" + id(assigned()) + "'",
                        waiting + "state = 'closed', last_step = 'check', submitted_version = 2 where id = '"
                                + submitted + "'",
                        "update casework.problem set version = version + 1, state = 'closed', last_step = 'check', "
                                + "closed_at = now(), closed_by = workers[1] where id = '" + submitted + "'",
                        "update casework.problem set version = version + 1, state = 'closed', last_step = 'check', "
                                + "closed_at = now(), closed_by = gen_random_uuid() where id = '" + submitted + "'",
                        "update casework.problem set state = 'in_work' where id = '" + submitted + "'",
                        "delete from casework.step where problem = '" + submitted + "'",
                        "update casework.step set note = '' where problem = '" + submitted + "'")
                .forEach(attempt -> assertThatThrownBy(() -> asSystem(attempt))
                        .as(attempt)
                        .isInstanceOf(org.springframework.dao.DataAccessException.class));
    }

    private int asSystem(String statement) {
        return actors.asSystem(
                () -> transaction.execute(status -> jdbc.sql(statement).update()));
    }

    private static String seen(JsonNode problem) {
        return "{\"id\": \"" + id(problem) + "\", \"version\": "
                + problem.path("version").asLong() + "}";
    }

    private static List<String> steps(JsonNode problem) {
        return problem.path("steps")
                .valueStream()
                .map(step -> step.path("step").asString())
                .toList();
    }

    private static void refused(MvcTestResult answer, int status, String code) {
        assertThat(answer).hasStatus(status);
        assertThat(answer).bodyJson().extractingPath("$.type").isEqualTo("urn:camphor:refusal:" + code);
    }
}
