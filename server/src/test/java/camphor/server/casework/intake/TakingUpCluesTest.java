package camphor.server.casework.intake;

import static camphor.server.casework.Problems.TOWNSHIP;
import static camphor.server.casework.Problems.VILLAGE;
import static camphor.server.casework.Problems.id;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.campaign.AnsweredFinding;
import camphor.server.casework.Problems;
import camphor.server.evidence.EvidenceSamples;
import camphor.server.identity.People;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.screening.Screened;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

@RealWorldTest
class TakingUpCluesTest {
    private static final String RULE = "S2.3a-lives-in-danger";

    @Autowired
    Problems problems;

    @Autowired
    EvidenceSamples evidence;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ApplicationEventPublisher events;

    RequestPostProcessor village;
    String home;

    @BeforeEach
    void begin() {
        village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        home = "H" + UUID.randomUUID();
    }

    @Test
    void what_a_run_hits_flows_in_once_and_two_hits_of_a_household_are_one_problem() {
        hit("1");
        hit("2");
        ran();
        ran();
        assertThat(clues("new")).isEqualTo(2);

        JsonNode taken = problems.post(village, "/api/intake/taking", wish(""), 200);
        assertThat(taken.path("taken").asInt()).isEqualTo(2);
        assertThat(taken.path("problems").asInt()).isEqualTo(1);
        hit("3");
        ran();
        JsonNode more = problems.post(village, "/api/intake/taking", wish(""), 200);
        assertThat(more.path("taken").asInt()).isEqualTo(1);
        assertThat(more.path("problems").asInt()).isZero();
    }

    @Test
    void what_comes_back_within_ninety_days_is_linked_to_its_earlier_life() {
        hit("1");
        ran();
        problems.post(village, "/api/intake/taking", wish(""), 200);
        JsonNode first = one();
        String photos = problems.photo(village, VILLAGE)
                + problems.photo(village, VILLAGE).replace("\"evidence\"", "\"fields\": {\"before\"") + "}";
        JsonNode fixed = problems.step(village, first, "fix_at_once", ", \"note\": \"当场改好\"" + photos);
        problems.step(people.as(Role.HUB, TOWNSHIP), fixed, "check", ", \"note\": \"属实\"");
        gone();
        ran();
        assertThat(clues("gone")).isEqualTo(1);

        hit("1");
        ran();
        problems.post(village, "/api/intake/taking", wish(""), 200);
        JsonNode again = problems.get(village, "/api/problems?state=open&search=" + home)
                .path("items")
                .path(0);
        assertThat(again.path("times").asInt()).isEqualTo(2);
        JsonNode file = problems.get(village, "/api/problems/" + id(again));
        assertThat(file.path("earlier").path(0).path("id").asString()).isEqualTo(id(first));
        assertThat(count("/api/problems/count?back=true&search=")).isEqualTo(1);
    }

    @Test
    void an_answer_that_is_a_finding_is_a_problem_at_once_and_told_again_the_same() {
        Actor staff = people.actor(Role.VILLAGE_STAFF, VILLAGE);
        AnsweredFinding finding = answered(staff, evidence.photo(people.as(Role.HUB, TOWNSHIP), VILLAGE));
        publish(staff, finding);
        publish(staff, finding);

        JsonNode problem = one();
        assertThat(problem.path("source").asString()).isEqualTo("checklist");
        assertThat(problem.path("subjectName").asString()).isEqualTo("户主");
        JsonNode file = problems.get(village, "/api/problems/" + id(problem));
        assertThat(file.path("evidence").path(0).path("when").asString()).isEqualTo("before");
    }

    @Test
    void a_clue_is_put_aside_with_a_reason_and_stays_there() {
        hit("1");
        ran();

        assertThat(problems.call(village, "POST", "/api/intake/dismissal", wish(""), UUID.randomUUID()))
                .hasStatus(422);
        problems.post(village, "/api/intake/dismissal", wish(", \"reason\": \"系统尚未更新\""), 200);
        ran();
        assertThat(clues("dismissed")).isEqualTo(1);
        assertThat(problems.get(people.as(Role.VILLAGE_STAFF, "430421212214"), "/api/intake?search=" + home)
                        .path("items")
                        .size())
                .isZero();
    }

    private String wish(String more) {
        return "{\"filter\": {\"search\": \"" + home + "\"}" + more + "}";
    }

    private JsonNode one() {
        JsonNode items = problems.get(village, "/api/problems?search=" + home).path("items");
        assertThat(items.size()).isEqualTo(1);
        return items.path(0);
    }

    private long clues(String state) {
        return count("/api/intake/count?state=" + state + "&search=");
    }

    private long count(String path) {
        return problems.get(village, path + home).path("count").asLong();
    }

    private AnsweredFinding answered(Actor by, UUID photo) {
        return new AnsweredFinding(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "household",
                "入户排查表",
                "roof",
                "S2.3a",
                "household",
                home,
                "户主",
                null,
                home,
                VILLAGE,
                null,
                "屋顶漏雨：是",
                List.of(photo),
                by.account(),
                by.name(),
                OffsetDateTime.parse("2026-11-24T09:00:00+08:00"));
    }

    private void publish(Actor actor, AnsweredFinding finding) {
        actors.as(
                actor,
                () -> transaction.execute(status -> {
                    events.publishEvent(finding);
                    return finding;
                }));
    }

    private void hit(String key) {
        system("""
                insert into screening.finding (rule, rule_version, subject, subject_key, outcome, nth, household_number,
                    village_code, unit, found, evidence, change)
                values ('%s', 1, 'household', '%s', 'hit', 1, '%s', '%s', '', '住房鉴定为D级且有人居住', '房屋等级=D', 'fresh')
                """.formatted(RULE, home + key, home, VILLAGE));
    }

    private void gone() {
        system("delete from screening.finding where household_number = '" + home + "'");
    }

    private void system(String statement) {
        actors.asSystem(() -> transaction.execute(status -> jdbc.sql(statement).update()));
    }

    private void ran() {
        actors.asSystem(() -> transaction.execute(status -> {
            events.publishEvent(new Screened(UUID.randomUUID()));
            return true;
        }));
    }
}
