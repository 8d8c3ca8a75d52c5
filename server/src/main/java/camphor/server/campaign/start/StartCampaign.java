package camphor.server.campaign.start;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_RUNS_ALREADY;
import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_TERRITORY_INVALID;

import camphor.pack.Pack;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.campaign.task.GiveTasks;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.org.Division;
import camphor.server.org.Divisions;
import camphor.server.register.plan.PlanInForce;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Starts the pack in force for a territory. One campaign runs there at a time. */
@Component
public class StartCampaign {
    private static final Set<String> LEVELS = Set.of("county", "township");
    private static final String INSERT = """
            insert into campaign.campaign (id, territory, pack, pack_version, name, name_en, starts_on, ends_on, started_by,
                                           started_by_name)
            values (:id, :territory, :pack, :packVersion, :name, :nameEn, :startsOn, :endsOn, :by, :byName)
            on conflict (territory) where ended_on is null do nothing
            """;

    private final JdbcClient jdbc;
    private final KeptPlan plan;
    private final PlanInForce packs;
    private final Divisions divisions;
    private final Actors actors;
    private final GiveTasks give;
    private final Audit audit;

    StartCampaign(
            JdbcClient jdbc,
            KeptPlan plan,
            PlanInForce packs,
            Divisions divisions,
            Actors actors,
            GiveTasks give,
            Audit audit) {
        this.jdbc = jdbc;
        this.plan = plan;
        this.packs = packs;
        this.divisions = divisions;
        this.actors = actors;
        this.give = give;
        this.audit = audit;
    }

    /** A campaign, and the job that makes its tasks. */
    public record Started(UUID campaign, UUID job) {}

    /**
     * Takes the pack as it is now, with real dates.
     *
     * @param milestones last days by milestone; what is not named keeps the pack's distance from the first day
     */
    @Transactional
    public Started start(String territory, LocalDate startsOn, Map<String, LocalDate> milestones) {
        refuseOutside(territory);
        Pack pack = packs.pack();
        Map<String, LocalDate> due = CampaignDates.of(pack, startsOn, milestones);
        UUID id = UUID.randomUUID();
        if (insert(id, territory, startsOn, due, pack) == 0) {
            throw CAMPAIGN_RUNS_ALREADY.at("territory", divisions.name(territory));
        }
        plan.milestones(id, pack, due);
        plan.take(id, pack);
        audit.record(Deed.of("campaign-started")
                .with("campaign", id.toString())
                .with("territory", territory)
                .with("pack", pack.id() + " " + pack.version()));
        return new Started(id, give.start(id));
    }

    private void refuseOutside(String territory) {
        boolean covered =
                actors.current().map(actor -> actor.scope().covers(territory)).orElse(true);
        if (!covered
                || !LEVELS.contains(Division.level(territory))
                || divisions.find(territory).isEmpty()) {
            throw CAMPAIGN_TERRITORY_INVALID.at("territory", territory);
        }
    }

    private int insert(UUID id, String territory, LocalDate startsOn, Map<String, LocalDate> due, Pack pack) {
        return jdbc.sql(INSERT)
                .param("id", id)
                .param("territory", territory)
                .param("pack", pack.id())
                .param("packVersion", pack.version())
                .param("name", pack.name().zh())
                .param("nameEn", pack.name().en())
                .param("startsOn", startsOn)
                .param("endsOn", due.values().stream().max(LocalDate::compareTo).orElse(startsOn))
                .param(
                        "by",
                        actors.current()
                                .map(actor -> actor.account().toString())
                                .orElse("system"))
                .param("byName", actors.current().map(Actor::name).orElse("系统"))
                .update();
    }
}
