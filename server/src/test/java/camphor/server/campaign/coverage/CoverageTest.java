package camphor.server.campaign.coverage;

import static camphor.server.campaign.TownshipCampaign.read;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.campaign.TownshipCampaign;
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
class CoverageTest {
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
    void a_household_that_comes_to_low_income_relief_today_is_missing_today_without_a_task() {
        UUID person = township.person("""
                household in (select id from register.household
                               where village_code = '%s' and not 'focus' = any(tags))
                  and facts -> 'removed_on' is null and facts -> 'id_number' is not null""".formatted(TownshipCampaign.VILLAGE));
        String household = township.text("select household::text from register.person where id = '" + person + "'");
        assertThat(missing(household)).isEmpty();

        long version = township.count("select version from register.person where id = '" + person + "'");
        assertThat(campaign.patch(
                        campaign.staff(),
                        "{\"version\": %d, \"facts\": {\"on_dibao\": true}}".formatted(version),
                        "/api/persons/{id}",
                        person))
                .hasStatusOk();

        assertThat(missing(household))
                .extracting(subject -> subject.get("why"))
                .isNotEmpty()
                .containsOnly("没有任务");
        assertThat(missing(household))
                .extracting(subject -> subject.get("clause"))
                .contains("S2.3b", "S2.4a", "S2.5a");
    }

    @Test
    void what_is_due_is_done_or_missing_and_the_sums_open_into_as_many_households() {
        MvcTestResult matrix = campaign.get(campaign.hub(), "/api/campaigns/{id}/coverage", id);
        assertThat(matrix).hasStatusOk();
        List<Map<String, Object>> total = read(matrix, "$.total.cells");
        long focus = township.count("select count(*) from register.household where 'focus' = any(tags)");

        assertThat(total).isNotEmpty().allSatisfy(cell -> {
            assertThat(number(cell, "due")).isEqualTo(number(cell, "done") + number(cell, "missing"));
            assertThat(number(cell, "due") + number(cell, "notDue")).isEqualTo(focus);
        });
        List<Map<String, Object>> behind = read(
                campaign.get(
                        campaign.hub(),
                        "/api/campaigns/{id}/coverage/subjects?clause=S3.2a&state=missing&limit=500",
                        id),
                "$.items");
        Map<String, Object> cell = total.stream()
                .filter(each -> each.get("clause").equals("S3.2a"))
                .findFirst()
                .orElseThrow();
        assertThat((long) behind.size()).isEqualTo(number(cell, "missing"));
        assertThat(number(cell, "due")).isEqualTo(township.count("""
                select count(*) from register.household
                 where 'focus' = any(tags) and not 'spared:S3.2a' = any(tags)"""));
        assertThat(township.count("""
                select count(*) from register.household
                 where 'relocated' = any(tags) and 'spared:S3.2a' = any(tags)""")).isZero();
    }

    @Test
    void a_village_sees_its_own_row_only() {
        List<String> villages =
                read(campaign.get(campaign.staff(), "/api/campaigns/{id}/coverage", id), "$.rows[*].code");

        assertThat(villages).containsExactly(TownshipCampaign.VILLAGE);
    }

    private List<Map<String, Object>> missing(String household) {
        List<Map<String, Object>> all = read(
                campaign.get(
                        campaign.staff(),
                        "/api/campaigns/{id}/coverage/subjects?state=missing&limit=500&village={village}&household={household}",
                        id,
                        TownshipCampaign.VILLAGE,
                        household),
                "$.items");
        return all;
    }

    private static long number(Map<String, Object> cell, String name) {
        return ((Number) cell.get(name)).longValue();
    }
}
