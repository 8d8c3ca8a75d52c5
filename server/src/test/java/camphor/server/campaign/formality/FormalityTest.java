package camphor.server.campaign.formality;

import static camphor.server.campaign.TownshipCampaign.read;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.campaign.TownshipCampaign;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class FormalityTest {
    private static final String VILLAGE = TownshipTest.TOWNSHIP + "216";

    @Autowired
    TownshipCampaign campaign;

    @Autowired
    Township township;

    @Test
    void notes_copied_from_home_to_home_and_too_many_homes_in_a_day_show() {
        UUID id = campaign.id(township);
        done(id, 4, UUID.randomUUID(), "情况良好，政策都享受到位");
        done(id, 21, UUID.randomUUID(), null);
        done(id, 3, UUID.randomUUID(), "三户写了一样的话但不多");

        List<Map<String, Object>> signs =
                read(campaign.get(campaign.hub(), "/api/campaigns/{id}/formality?village={v}", id, VILLAGE), "$");

        assertThat(signs)
                .filteredOn("sign", "copied-notes")
                .hasSize(4)
                .allSatisfy(sign -> assertThat(sign).containsEntry("found", "同一人在 4 户写了相同的说明"));
        assertThat(signs)
                .filteredOn("sign", "impossible-pace")
                .hasSize(21)
                .allSatisfy(sign -> assertThat(sign).containsEntry("found", "同一人当天入户 21 户"));
    }

    /** So many visits of one person on one day, with this note. */
    private void done(UUID id, int visits, UUID by, String note) {
        township.everywhere(() -> township.jdbc
                .sql("""
                        with made as (
                            insert into campaign.task (id, campaign, checklist, subject, subject_key, subject_name, household_number,
                                                       village_code, due, state, done_at, done_by, done_by_name)
                            select gen_random_uuid(), :id, 'formality-' || :by, 'household', 'F' || no, '户主', 'F' || no, :village,
                                   '2026-11-28', 'done', '2026-11-23T10:00:00+08:00', :by::uuid, '赶场人'
                              from generate_series(1, :visits) as visit(no)
                            returning id)
                        insert into campaign.answer (task, question, village_code, note, by, by_name)
                        select id, 'leaking', :village, :note, :by::uuid, '赶场人' from made
                        """)
                .param("id", id)
                .param("by", by.toString())
                .param("visits", visits)
                .param("village", VILLAGE)
                .param("note", note)
                .update());
    }
}
