package camphor.server.campaign.task;

import static camphor.server.campaign.TownshipCampaign.read;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.campaign.TownshipCampaign;
import camphor.server.job.JobState;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TownshipTest
class GivingTasksTest {
    @Autowired
    TownshipCampaign campaign;

    @Autowired
    Township township;

    UUID id = new UUID(0, 0);

    @BeforeEach
    void started() {
        id = campaign.id(township);
    }

    @Test
    void every_household_in_focus_has_its_survey_and_every_village_unit_and_project_its_checklist() {
        assertThat(campaign.finish(
                        read(campaign.post(campaign.hub(), "", "/api/campaigns/{id}/task-giving", id), "$.job")))
                .isEqualTo(JobState.DONE);
        assertThat(count("checklist = 'household-survey' and state <> 'aside'"))
                .isEqualTo(township.count("select count(*) from register.household where 'focus' = any(tags)"))
                .isPositive();
        assertThat(count("checklist = 'unit-self-check'"))
                .isEqualTo(township.count(
                        "select count(*) from org.unit where township = '430421212' and valid_until is null"));
        assertThat(count(
                        "checklist = 'village-self-check' and village_code = '%s'".formatted(TownshipCampaign.VILLAGE)))
                .isEqualTo(1);
        assertThat(count("checklist = 'project-check'"))
                .isEqualTo(township.count("select count(distinct coalesce(facts ->> 'project_id', place)) "
                        + "from register.list_row where list = 'project'"));
    }

    @Test
    void whoever_has_no_question_to_answer_has_no_task() {
        assertThat(count("subject = 'person' and state = 'open' and asked = 0")).isZero();
        assertThat(count("subject = 'person' and aside_because = 'nothing-to-ask'"))
                .isPositive();
    }

    @Test
    void goes_to_whoever_the_plan_names_and_works_there() {
        List<String> owners = read(
                campaign.get(
                        campaign.hub(),
                        "/api/tasks?checklist=household-survey&village={v}&limit=500",
                        TownshipCampaign.VILLAGE),
                "$.items[*].givenToName");
        assertThat(owners).isNotEmpty().containsOnly(campaign.team().name());
        assertThat(this.<List<String>>of(
                        campaign.get(
                                campaign.hub(),
                                "/api/tasks?checklist=village-self-check&village={v}",
                                TownshipCampaign.VILLAGE),
                        "$.items[*].givenToName"))
                .containsExactly(campaign.staff().name());
    }

    @Test
    void made_again_nothing_is_made_twice() {
        long before = count("true");
        MvcTestResult again = campaign.post(campaign.hub(), "", "/api/campaigns/{id}/task-giving", id);

        assertThat(again).hasStatus(202);
        assertThat(campaign.finish(read(again, "$.job"))).isEqualTo(JobState.DONE);
        assertThat(count("true")).isGreaterThanOrEqualTo(before);
        assertThat(count("true"))
                .isEqualTo(township.count(
                        "select count(distinct (checklist, subject_key)) from campaign.task where campaign = '" + id
                                + "'"));
    }

    @Test
    void the_hub_gives_many_at_once_and_takes_back_those_that_nobody_has_touched() {
        MvcTestResult given = campaign.post(
                campaign.hub(),
                "{\"filter\": {\"campaign\": \"%s\", \"checklist\": \"public-post-check\"}, \"to\": \"%s\", \"reason\": \"人手调整\"}"
                        .formatted(id, campaign.hub().id()),
                "/api/tasks/giving");
        assertThat(given).hasStatusOk();
        int tasks = read(given, "$.tasks");
        assertThat(tasks).isPositive();
        assertThat(count("checklist = 'public-post-check' and given_to = '"
                        + campaign.hub().id() + "'"))
                .isGreaterThanOrEqualTo(tasks);

        MvcTestResult back =
                campaign.post(campaign.hub(), "", "/api/tasks/giving/{id}/undoing", (String) read(given, "$.id"));
        assertThat(back).hasStatusOk();
        assertThat(TownshipCampaign.<Integer>read(back, "$.tasks")).isEqualTo(tasks);
        assertThat(campaign.post(campaign.hub(), "", "/api/tasks/giving/{id}/undoing", (String) read(given, "$.id")))
                .hasStatus(409);
    }

    @Test
    void pages_follow_one_another_without_a_gap_and_sums_agree() {
        long all = count("village_code = '%s'".formatted(TownshipCampaign.VILLAGE));
        long seen = 0;
        String next = "";
        while (next != null) {
            MvcTestResult page = campaign.get(
                    campaign.staff(),
                    "/api/tasks?campaign={c}&limit=200" + (next.isEmpty() ? "" : "&after=" + next),
                    id);
            seen += this.<List<?>>of(page, "$.items").size();
            next = read(page, "$.next");
        }
        assertThat(seen).isEqualTo(all);
        List<Map<String, Object>> sums =
                read(campaign.get(campaign.staff(), "/api/tasks/sums?by=checklist&campaign={c}", id), "$");
        assertThat(sums.stream()
                        .mapToLong(sum -> ((Number) sum.get("total")).longValue())
                        .sum())
                .isEqualTo(all);
        assertThat(sums)
                .allSatisfy(sum -> assertThat(sum.get("name")).asString().isNotEmpty());
    }

    private long count(String condition) {
        return township.count(
                "select count(*) from campaign.task where campaign = '%s' and %s".formatted(id, condition));
    }

    private <T> T of(MvcTestResult result, String path) {
        return read(result, path);
    }
}
