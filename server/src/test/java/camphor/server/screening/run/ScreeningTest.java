package camphor.server.screening.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.WholeDirectory;
import camphor.server.RealWorld;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.job.JobState;
import camphor.server.job.JobsNow;
import camphor.server.kernel.Actor;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.kernel.RefusalTexts;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.plan.ScreenedRules;
import camphor.server.screening.ScreeningRefusal;
import camphor.server.screening.snapshot.Snapshots;
import camphor.server.screening.snapshot.Workplace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Runs over a small township: what is found, how it is compared, who sees it, what a run must not touch. */
@TownshipTest
class ScreeningTest {
    private static final Path KEPT = RealWorld.DATA.resolve("screening/snapshot");
    private static final String SOUND = "facts ->> 'house_grade' in ('a', 'b')";

    @Autowired
    StartRun startRun;

    @Autowired
    RunTable runs;

    @Autowired
    KeepFindings keep;

    @Autowired
    Snapshots snapshots;

    @Autowired
    ScreeningEngine engine;

    @Autowired
    PlanInForce plans;

    @Autowired
    JobsNow now;

    @Autowired
    People people;

    @Autowired
    Actors actors;

    @Autowired
    Township township;

    @Autowired
    MockMvcTester mvc;

    Account hub;

    @BeforeEach
    void newHub() {
        hub = people.having(Role.HUB, TownshipTest.TOWNSHIP);
    }

    /** One way through several runs: each costs a second. */
    @Test
    void what_changed_is_enough_to_find_what_everything_would_and_is_told_apart() throws IOException {
        screenedBefore();
        UUID household = township.household(SOUND);
        String number = township.text("select number from register.household where id = '" + household + "'");
        String grade =
                township.text("select facts ->> 'house_grade' from register.household where id = '" + household + "'");
        edit(township.household(SOUND + " and id <> '" + household + "'"), "house_grade", "null");

        edit(household, "house_grade", "\"d\"");
        RunView came = screened();
        List<String> fresh = changes(number, "fresh");
        String found = found();
        assertThat(came.whole()).isFalse();
        assertThat(came.appeared()).isPositive();
        assertThat(fresh).isNotEmpty();

        WholeDirectory.delete(KEPT);
        String carried = carried();
        RunView everything = screened();
        assertThat(everything.whole()).isTrue();
        assertThat(found()).isEqualTo(found);
        assertThat(carried()).isEqualTo(carried);
        assertThat(everything.appeared() + everything.gone() + everything.changed())
                .isZero();
        assertThat(everything.hits()).isEqualTo(came.hits()).isPositive();
        assertThat(everything.unknowns()).isEqualTo(came.unknowns());
        assertThat(changes(number, "still")).containsAll(fresh);
        assertThat(changes(number, "fresh")).isEmpty();

        edit(household, "house_grade", "\"" + grade + "\"");
        RunView went = screened();
        assertThat(went.gone()).isPositive();
        assertThat(changes(number, "gone")).containsAll(fresh);
        tellsOfItself(went);
    }

    private void tellsOfItself(RunView run) {
        assertThat(run.subjects()).isGreaterThan(2_400);
        assertThat(run.stages()).extracting(RunView.Stage::name).containsExactly("更新数据快照", "逐条研判", "保存研判结果");
        assertThat(township.count(
                        "select count(*) from screening.finding where subject in ('village', 'unit', 'project')"))
                .isPositive();
        assertThat(township.count("""
                        select count(*) from screening.finding
                         where change <> 'gone' and household_number in (select number from register.household)
                        """)).isEqualTo(township.count("select count(*) from register.finding"));
        assertThat(mvc.get().uri("/api/screening-runs/{id}", run.id()).with(people.as(hub)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("done");
    }

    @Test
    void only_what_was_touched_is_read_again() {
        screenedBefore();
        read();
        UUID household = township.household(SOUND);
        edit(household, "house_grade", "\"c\"");

        assertThat(township.count("select count(*) from register.touched")).isEqualTo(1);
        assertThat(read()).isEqualTo(1);
        assertThat(read()).isZero();
    }

    @Test
    void each_sees_the_findings_of_their_territory_and_line() {
        screenedBefore();
        String village =
                township.text("select min(village_code) from register.household where starts_with(village_code, '"
                        + TownshipTest.TOWNSHIP + "')");
        Account villager = people.having(Role.VILLAGE_STAFF, village);

        assertThat(mvc.get().uri("/api/findings?limit=500").with(people.as(villager)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.items[*].villageCode")
                .asArray()
                .isNotEmpty()
                .allMatch(village::equals);
        assertThat(mvc.get().uri("/api/findings/sums?by=village").with(people.as(villager)))
                .bodyJson()
                .extractingPath("$[*].key")
                .asArray()
                .containsExactly(village);
        assertThat(township.bare(
                        ActorSamples.hubOf(village),
                        "select count(*) from screening.finding where village_code <> '" + village + "'"))
                .isZero();
        Account station = people.having(Role.STATION, Set.of("water"), TownshipTest.TOWNSHIP);
        assertThat(mvc.get().uri("/api/findings/sums?by=unit").with(people.as(station)))
                .bodyJson()
                .extractingPath("$[*].key")
                .asArray()
                .containsExactly("water");
        assertThat(mvc.get().uri("/api/findings?limit=500").with(people.as(station)))
                .bodyJson()
                .extractingPath("$.items[*].unit")
                .asArray()
                .isNotEmpty()
                .allMatch("water"::equals);
    }

    @Test
    void sums_open_into_the_findings_behind_them() {
        screenedBefore();
        assertThat(mvc.get().uri("/api/findings/sums?by=clause").with(people.as(hub)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$[0].hits")
                .asNumber()
                .satisfies(hits -> assertThat(hits.longValue()).isPositive());
        String rule =
                township.text("select min(rule) from screening.finding where outcome = 'hit' and change <> 'gone'");
        assertThat(mvc.get()
                        .uri("/api/findings?outcome=hit&rule={rule}&limit=2", rule)
                        .with(people.as(hub)))
                .bodyJson()
                .extractingPath("$.items[*].rule")
                .asArray()
                .isNotEmpty()
                .allMatch(rule::equals);
        Plan plan = plans.plan();
        String clause = plan.rules().rules().stream()
                .filter(each -> each.id().equals(township.text("select min(rule) from register.finding")))
                .findFirst()
                .orElseThrow()
                .clause();
        long households = township.everywhere(() -> township.jdbc
                .sql("select count(distinct household) from register.finding where rule = any(:rules)")
                .param("rules", plan.rulesOf(clause).toArray(String[]::new))
                .query(Long.class)
                .single());
        assertThat(mvc.get()
                        .uri("/api/households/count?clause={clause}", clause)
                        .with(people.as(Role.COUNTY, "4304")))
                .bodyJson()
                .extractingPath("$.count")
                .asNumber()
                .satisfies(count ->
                        assertThat(count.longValue()).isEqualTo(households).isPositive());
        assertThat(mvc.get().uri("/api/findings/sums?by=colour").with(people.as(hub)))
                .hasStatus(422);
        assertThat(mvc.get().uri("/api/findings?after=nowhere").with(people.as(hub)))
                .hasStatus(422);
        assertThat(RefusalTexts.missing("screening", ScreeningRefusal.values())).isEmpty();
    }

    @Test
    void one_run_at_a_time_and_one_that_is_cancelled_leaves_what_the_last_one_found() {
        screenedBefore();
        String found = found();
        edit(township.household(SOUND), "house_grade", "\"d\"");
        StartRun.Started run = actors.as(hub(), startRun::start);

        assertThatThrownBy(() -> actors.as(hub(), startRun::start))
                .isInstanceOf(Refused.class)
                .hasMessage("screening-under-way");
        assertThat(mvc.post().uri("/api/screening-runs").with(people.as(hub))).hasStatus(409);
        startRun.nightly();
        assertThat(township.count("select count(*) from screening.run where state in ('waiting', 'running')"))
                .isEqualTo(1);
        assertThat(mvc.post().uri("/api/jobs/{id}/cancellation", run.job()).with(people.as(hub)))
                .hasStatus(202);
        assertThat(now.finish(run.job())).isEqualTo(JobState.CANCELLED);
        assertThat(runs.find(run.run()).orElseThrow().state()).isEqualTo(JobState.CANCELLED);
        assertThat(found()).isEqualTo(found);
    }

    @Test
    void what_somebody_saved_while_the_run_judged_stands() {
        screenedBefore();
        UUID household = township.household(SOUND);
        Plan plan = plans.plan();
        actors.asSystem(() -> {
            try (Workplace work = snapshots.workplace()) {
                Snapshots.Fresh fresh = snapshots.upToDate(
                        work, plan.catalogue(), plan.bindings().asOf(), rows -> {});
                Screening order = new Screening(
                        plan.catalogue(),
                        ScreenedRules.of(plan),
                        plan.bindings(),
                        fresh.snapshot(),
                        work.path("findings"),
                        "slow");
                try (Findings findings = engine.screen(order, Progress.unwatched())) {
                    edit(household, "house_grade", "\"d\"");
                    String saved = carried();
                    keep.keep(UUID.randomUUID(), plan, findings, fresh, new Stages());
                    assertThat(carried()).isEqualTo(saved);
                }
            }
            return true;
        });
    }

    @Test
    void the_snapshot_rests_sealed_and_what_was_opened_is_gone() throws IOException {
        screenedBefore();
        try (Stream<Path> files = Files.list(KEPT)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".sealed")).toList()) {
                byte[] bytes = Files.readAllBytes(file);
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1)).doesNotContain("PAR1");
            }
        }
        assertThat(KEPT.resolve("person.parquet.sealed")).exists();
        assertThat(KEPT.resolveSibling("work")).doesNotExist();
    }

    /** Something has been found; a run costs a second, so that one is enough for all who only look. */
    private void screenedBefore() {
        if (runs.newest(20).stream().noneMatch(run -> run.state() == JobState.DONE)) {
            screened();
        }
    }

    private RunView screened() {
        StartRun.Started run = actors.as(hub(), startRun::start);
        assertThat(now.finish(run.job())).isEqualTo(JobState.DONE);
        return runs.find(run.run()).orElseThrow();
    }

    private Actor hub() {
        return new Actor(hub.id(), hub.name(), hub.role(), hub.scope());
    }

    private long read() {
        Plan plan = plans.plan();
        return actors.asSystem(() -> {
            try (Workplace work = snapshots.workplace()) {
                return snapshots
                        .upToDate(work, plan.catalogue(), plan.bindings().asOf(), rows -> {})
                        .rows();
            }
        });
    }

    private void edit(UUID household, String fact, String value) {
        long version = township.count("select version from register.household where id = '" + household + "'");
        assertThat(mvc.patch()
                        .uri("/api/households/{id}", household)
                        .with(people.as(hub))
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .contentType("application/json")
                        .content("{\"version\": " + version + ", \"facts\": {\"" + fact + "\": " + value + "}}"))
                .hasStatusOk();
    }

    private List<String> changes(String number, String change) {
        return township.everywhere(() -> township.jdbc
                .sql(
                        "select rule from screening.finding where household_number = :number and change = :change order by 1")
                .param("number", number)
                .param("change", change)
                .query(String.class)
                .list());
    }

    /** All that households carry, with tags and counters. */
    private String carried() {
        return String.join(
                "\n",
                new TreeSet<>(township.everywhere(
                        () -> township.jdbc.sql("""
                        select concat_ws(' ', household_number, rule, subject, subject_key, outcome, found, evidence)
                          from register.finding
                        union all
                        select concat_ws(' ', number, hits, unknowns, tags) from register.household
                        """).query(String.class).list())));
    }

    /** All that the last run found. */
    private String found() {
        return String.join(
                "\n",
                new TreeSet<>(township.everywhere(
                        () -> township.jdbc.sql("""
                        select concat_ws(' ', rule, subject, subject_key, outcome, nth, village_code, unit, found, evidence)
                          from screening.finding
                         where change <> 'gone'
                        """).query(String.class).list())));
    }
}
