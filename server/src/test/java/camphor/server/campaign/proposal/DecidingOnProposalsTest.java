package camphor.server.campaign.proposal;

import static camphor.server.campaign.TownshipCampaign.read;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.campaign.TownshipCampaign;
import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@TownshipTest
class DecidingOnProposalsTest {
    @Autowired
    TownshipCampaign campaign;

    @Autowired
    Township township;

    UUID id = new UUID(0, 0);
    String household = "";

    @BeforeEach
    void proposed() {
        campaign.id(township);
        household = township.household(
                        "village_code = '%s' and facts ->> 'leaking' = 'false'".formatted(TownshipCampaign.VILLAGE))
                .toString();
        id = UUID.randomUUID();
        township.everywhere(() -> township.jdbc
                .sql("""
                        insert into campaign.proposal (id, task, question, subject, subject_id, subject_name, household,
                                                       household_number, village_code, fact, before, after, by, by_name)
                        select :id, (select min(task.id::text)::uuid from campaign.task), 'leaking', 'household', household.id,
                               household.head_name, household.id, household.number, household.village_code, 'leaking',
                               'false', 'true', :id, '李队员'
                          from register.household where id = :household::uuid
                        """)
                .param("id", id)
                .param("household", household)
                .update());
    }

    @Test
    void what_is_accepted_is_a_fact_seen_on_a_visit() {
        MvcTestResult open =
                campaign.get(campaign.staff(), "/api/proposals?village={v}&limit=500", TownshipCampaign.VILLAGE);
        List<String> shown = read(open, "$.items[?(@.id == '%s')].after".formatted(id));
        assertThat(shown).containsExactly("是");

        assertThat(campaign.post(campaign.staff(), "{}", "/api/proposals/{id}/acceptance", id))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("accepted");

        assertThat(township.text("select facts ->> 'leaking' from register.household where id = '" + household + "'"))
                .isEqualTo("true");
        assertThat(township.text("select source from register.fact_change where household = '" + household
                        + "' and fact = 'leaking' order by id desc limit 1"))
                .isEqualTo("visit");
        assertThat(campaign.post(campaign.staff(), "{}", "/api/proposals/{id}/acceptance", id))
                .hasStatus(409);
    }

    @Test
    void a_fact_that_has_changed_since_is_not_overwritten_unseen() {
        township.everywhere(() -> township.jdbc
                .sql("update campaign.proposal set before = null where id = :id")
                .param("id", id)
                .update());

        assertThat(campaign.post(campaign.staff(), "{}", "/api/proposals/{id}/acceptance", id))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.type")
                .isEqualTo("urn:camphor:refusal:proposal-outdated");
        assertThat(campaign.post(campaign.staff(), "{\"overwrite\": true}", "/api/proposals/{id}/acceptance", id))
                .hasStatusOk();
    }

    @Test
    void is_rejected_with_a_reason_and_seen_by_nobody_else() {
        assertThat(campaign.post(campaign.staff(), "{\"reason\": \" \"}", "/api/proposals/{id}/rejection", id))
                .hasStatus(422);
        assertThat(campaign.post(campaign.staff(), "{\"reason\": \"看错了\"}", "/api/proposals/{id}/rejection", id))
                .hasStatusOk();

        Actor elsewhere = ActorSamples.hubOf(TownshipTest.TOWNSHIP + "213");
        assertThat(township.bare(elsewhere, "select count(*) from campaign.proposal where id = '" + id + "'"))
                .isZero();
    }
}
