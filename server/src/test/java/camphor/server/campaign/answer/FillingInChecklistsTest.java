package camphor.server.campaign.answer;

import static camphor.server.campaign.TownshipCampaign.read;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.campaign.AnsweredFinding;
import camphor.server.campaign.TownshipCampaign;
import camphor.server.identity.People;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

@TownshipTest
@RecordApplicationEvents
class FillingInChecklistsTest {
    @Autowired
    TownshipCampaign campaign;

    @Autowired
    Township township;

    @Autowired
    People people;

    @Autowired
    JsonMapper json;

    @Autowired
    ApplicationEvents events;

    UUID id = new UUID(0, 0);

    @BeforeEach
    void started() {
        id = campaign.id(township);
    }

    @Test
    void asks_what_the_register_does_not_rule_out_and_shows_what_it_knows() {
        MvcTestResult page = campaign.get(
                campaign.team(), "/api/tasks/{id}", task("household-survey", "'lifted' = any(household.tags)"));

        assertThat(page).hasStatusOk();
        assertThat(this.<List<Boolean>>of(page, "$.questions[?(@.id == 'helper-as-listed')].asked"))
                .containsExactly(true);
        MvcTestResult other = campaign.get(
                campaign.team(), "/api/tasks/{id}", task("household-survey", "not 'lifted' = any(household.tags)"));
        assertThat(this.<List<Boolean>>of(other, "$.questions[?(@.id == 'helper-as-listed')].asked"))
                .containsExactly(false);
        assertThat(this.<List<String>>of(other, "$.questions[?(@.known != null)].known.source"))
                .isNotEmpty()
                .allMatch(source -> source.contains("样例乡镇"));
    }

    @Test
    void is_done_when_all_that_is_asked_is_answered_and_tells_findings_and_corrections() {
        String task = task("household-survey", "household.facts ->> 'leaking' = 'false'");
        MvcTestResult early = campaign.post(campaign.team(), "{\"version\": 1}", "/api/tasks/{id}/completion", task);
        assertThat(early).hasStatus(409);

        long version = answered(task, Map.of("leaking", true, "policies-missing", List.of("dibao")));
        MvcTestResult done = campaign.post(
                campaign.team(), "{\"version\": %d}".formatted(version), "/api/tasks/{id}/completion", task);

        assertThat(done).hasStatusOk();
        assertThat(TownshipCampaign.<String>read(done, "$.task.state")).isEqualTo("done");
        assertThat(this.<List<String>>of(done, "$.findings[*].question")).contains("policies-missing");
        assertThat(this.<List<String>>of(done, "$.findings[?(@.question == 'policies-missing')].found"))
                .containsExactly("有没有该享受还没享受的政策？ 低保");
        assertThat(this.<List<String>>of(done, "$.proposals[*].fact")).contains("leaking");
        assertThat(events.stream(AnsweredFinding.class)
                        .filter(told -> told.task().toString().equals(task)))
                .anySatisfy(told -> {
                    assertThat(told.clause()).isEqualTo("S2.5a");
                    assertThat(told.villageCode()).isEqualTo(TownshipCampaign.VILLAGE);
                    assertThat(told.household()).isNotNull();
                });
        assertThat(campaign.put(campaign.team(), "{\"version\": 9, \"answers\": {}}", "/api/tasks/{id}/answers", task))
                .hasStatus(409);
    }

    @Test
    void says_question_by_question_what_is_missing() {
        String task = task("household-survey", "true");
        long version =
                ((Number) read(campaign.get(campaign.team(), "/api/tasks/{id}", task), "$.task.version")).longValue();

        assertThat(campaign.post(
                        campaign.team(), "{\"version\": %d}".formatted(version), "/api/tasks/{id}/completion", task))
                .hasStatus(422)
                .bodyJson()
                .extractingPath("$.missing[0].why")
                .isEqualTo("请填写");
    }

    @Test
    void a_second_person_hears_that_somebody_was_faster() {
        String task = task("household-survey", "true");
        long version =
                ((Number) read(campaign.get(campaign.team(), "/api/tasks/{id}", task), "$.task.version")).longValue();
        String body = "{\"version\": %d, \"answers\": {\"new-danger\": {\"value\": false}}}".formatted(version);

        assertThat(campaign.put(campaign.team(), body, "/api/tasks/{id}/answers", task))
                .hasStatusOk();
        assertThat(campaign.put(campaign.staff(), body, "/api/tasks/{id}/answers", task))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.detail")
                .asString()
                .contains(campaign.team().name());
    }

    @Test
    void an_answer_must_fit_its_question() {
        String task = task("household-survey", "true");
        long version =
                ((Number) read(campaign.get(campaign.team(), "/api/tasks/{id}", task), "$.task.version")).longValue();

        for (String wrong : List.of(
                "\"new-danger\": {\"value\": \"有\"}",
                "\"house-lost\": {\"value\": \"burnt\"}",
                "\"self-paid\": {\"value\": -5}",
                "\"no-such\": {\"value\": true}")) {
            assertThat(campaign.put(
                            campaign.team(),
                            "{\"version\": %d, \"answers\": {%s}}".formatted(version, wrong),
                            "/api/tasks/{id}/answers",
                            task))
                    .as(wrong)
                    .hasStatus(422);
        }
    }

    @Test
    void is_taken_up_again_with_a_reason_and_covers_nothing_until_it_is_done_anew() {
        String task = task("household-survey", "true");
        long version = answered(task, Map.of());
        campaign.post(campaign.team(), "{\"version\": %d}".formatted(version), "/api/tasks/{id}/completion", task);
        assertThat(township.count("select count(*) from campaign.covered where task = '" + task + "'"))
                .isPositive();

        assertThat(campaign.post(campaign.team(), "{\"reason\": \"户主补充说明\"}", "/api/tasks/{id}/reopening", task))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.task.state")
                .isEqualTo("begun");
        assertThat(township.count("select count(*) from campaign.covered where task = '" + task + "'"))
                .isZero();
    }

    @Test
    void nobody_of_another_village_sees_it() {
        assertThat(campaign.get(
                        people.having(Role.VILLAGE_STAFF, TownshipTest.TOWNSHIP + "213"),
                        "/api/tasks/{id}",
                        task("household-survey", "true")))
                .hasStatus(404);
    }

    /** A task of the village that nobody has begun. */
    private String task(String checklist, String household) {
        return township.text("""
                select task.id::text from campaign.task
                  join register.household on household.id = task.household
                 where task.campaign = '%s' and task.checklist = '%s' and task.state = 'open'
                   and task.village_code = '%s' and %s
                 order by task.subject_key limit 1
                """.formatted(id, checklist, TownshipCampaign.VILLAGE, household));
    }

    /** Answers whatever is asked, with what is given and else with no finding; answers the version after it. */
    private long answered(String task, Map<String, Object> given) {
        MvcTestResult page = campaign.get(campaign.team(), "/api/tasks/{id}", task);
        for (int round = 0; round < 3; round++) {
            Map<String, Object> answers = new LinkedHashMap<>();
            List<Map<String, Object>> questions = of(page, "$.questions[?(@.asked == true && @.fault != null)]");
            questions.forEach(
                    question -> answers.put((String) question.get("id"), Map.of("value", answer(question, given))));
            if (answers.isEmpty()) {
                break;
            }
            Number version = read(page, "$.task.version");
            page = campaign.put(
                    campaign.team(),
                    json.writeValueAsString(Map.of("version", version, "answers", answers)),
                    "/api/tasks/{id}/answers",
                    task);
            assertThat(page).hasStatusOk();
        }
        return ((Number) read(page, "$.task.version")).longValue();
    }

    private static Object answer(Map<String, Object> question, Map<String, Object> given) {
        Object wanted = given.get((String) question.get("id"));
        if (wanted != null) {
            return wanted;
        }
        return switch ((String) question.get("answer")) {
            case "yes_no" -> !List.of("new-danger").contains((String) question.get("id"));
            case "number" -> 0;
            case "date" -> "2026-11-23";
            case "choice" -> first(question);
            case "choices" -> List.of(first(question));
            default -> "无";
        };
    }

    private static Object first(Map<String, Object> question) {
        List<?> choices = new ArrayList<>((List<?>) question.get("choices"));
        return ((Map<?, ?>) choices.get(0)).get("id");
    }

    private <T> T of(MvcTestResult result, String path) {
        return read(result, path);
    }
}
