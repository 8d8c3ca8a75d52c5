package camphor.server.campaign.task;

import camphor.server.RealWorldTest;
import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.campaign.start.StartCampaign;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import camphor.server.org.Division;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures in docs/campaign.md, measured with {@code -Dcamphor.figures=true}; not part of the tests. */
@RealWorldTest
@TestPropertySource(properties = "camphor.world=campaign-figures")
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class CampaignFigures {
    private static final String COUNTY = "430421";
    private static final String BATCH = """
            insert into register.batch (id, kind, title, true_on, actor, actor_name)
            values (:id, 'sample', '样例县', '2021-09-26', 'system', '系统')
            """;

    /** Three of ten are in focus; a third of the clauses concerns each of them. */
    private static final String HOUSEHOLDS = """
            insert into register.household (id, facts, tags, members, batch, place)
            select gen_random_uuid(),
                   jsonb_build_object('household_id', '9' || lpad(no::text, 10, '0'),
                                      'village_code', (:villages::text[])[1 + no % cardinality(:villages::text[])],
                                      'head_name', '户主' || no),
                   case when no % 10 < 3 then array['focus', 'focus:lifted', 'lifted'] || :spared::text[] else '{}' end,
                   3, :batch, '样例 / ' || no
              from generate_series(1, :households) as each(no)
            """;

    private static final String PERSONS = """
            insert into register.person (id, household, village_code, facts, batch, place)
            select gen_random_uuid(), household.id, household.village_code,
                   jsonb_build_object('person_id', household.number || no, 'household_id', household.number, 'name', '人' || no),
                   household.batch, household.place
              from register.household cross join generate_series(1, 3) as each(no)
             where 'focus' = any(household.tags)
            """;

    @Autowired
    StartCampaign start;

    @Autowired
    Campaigns campaigns;

    @Autowired
    KeptPlan plan;

    @Autowired
    MakeTasks make;

    @Autowired
    DealOut dealOut;

    @Autowired
    Subjects subjects;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void of_a_countys_tasks_and_its_coverage() {
        int households = Integer.getInteger("camphor.figures.households", 300_000);
        Campaign campaign = inTransaction(() -> campaigns
                .find(start.start(COUNTY, LocalDate.of(2026, 11, 20), Map.of()).campaign())
                .orElseThrow());
        register(campaign, households);
        inTransaction(() -> jdbc.sql("select register.take_statistics()")
                .query((row, number) -> number)
                .list());
        Account county = people.having(Role.COUNTY, COUNTY);
        String[] villages = villages();
        for (String village : villages) {
            people.having(Role.VILLAGE_STAFF, village);
        }
        for (String round : new String[] {"first", "again"}) {
            tell(round + ": all tasks made and given", () -> given(campaign));
        }
        tell(
                "coverage of the county",
                () -> mvc.get()
                        .uri("/api/campaigns/{id}/coverage", campaign.id())
                        .with(people.as(county))
                        .exchange()
                        .getResponse()
                        .getStatus());
        tell(
                "a page of tasks, by the county",
                () -> mvc.get()
                        .uri("/api/tasks?limit=50")
                        .with(people.as(county))
                        .exchange()
                        .getResponse()
                        .getStatus());
        Account village = people.having(Role.VILLAGE_STAFF, villages[0]);
        for (String path : new String[] {"/api/tasks?limit=50", "/api/campaigns/" + campaign.id() + "/coverage"}) {
            tell(
                    path + " by a village",
                    () -> mvc.get()
                            .uri(path)
                            .with(people.as(village))
                            .exchange()
                            .getResponse()
                            .getStatus());
        }
    }

    private String given(Campaign campaign) {
        Workers workers = inTransaction(() -> dealOut.workers(campaign));
        MakeTasks.Made made = MakeTasks.Made.NOTHING;
        for (var checklist : inTransaction(() -> plan.checklists(campaign.id()))) {
            long began = System.nanoTime();
            MakeTasks.Made some = inTransaction(() -> {
                MakeTasks.Made now = make.make(checklist, campaign);
                dealOut.deal(checklist, campaign, workers);
                return now;
            });
            System.out.printf("    %s %s %.1f s%n", checklist.id(), some, (System.nanoTime() - began) / 1e9);
            made = made.and(some);
        }
        return made.toString();
    }

    private void register(Campaign campaign, int households) {
        UUID batch = UUID.randomUUID();
        String[] spared = campaign.clauses().stream()
                .map(Campaign.Clause::id)
                .filter(clause -> clause.hashCode() % 3 != 0)
                .map(clause -> "spared:" + clause)
                .toArray(String[]::new);
        tell(
                "register",
                () -> inTransaction(() -> {
                    jdbc.sql(BATCH).param("id", batch).update();
                    return jdbc.sql(HOUSEHOLDS)
                                    .param("villages", villages())
                                    .param("spared", spared)
                                    .param("batch", batch)
                                    .param("households", households)
                                    .update()
                            + jdbc.sql(PERSONS).update();
                }));
    }

    private String[] villages() {
        return inTransaction(() -> subjects.villages(COUNTY)).stream()
                .map(Division::code)
                .toArray(String[]::new);
    }

    private <T> T inTransaction(Supplier<T> work) {
        return actors.asSystem(() -> transaction.execute(status -> work.get()));
    }

    private static void tell(String what, Supplier<?> work) {
        long began = System.nanoTime();
        Object came = work.get();
        System.out.printf("FIGURE %s: %.2f s, %s%n", what, (System.nanoTime() - began) / 1e9, came);
    }
}
