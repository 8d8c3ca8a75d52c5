package camphor.server.campaign.change;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_HAS_ENDED;
import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import camphor.pack.Pack;
import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.campaign.change.Change.Difference;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptChecklist.Question;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.campaign.task.GiveTasks;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actors;
import camphor.server.register.plan.PlanInForce;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Compares what a campaign has taken with the pack that is in force, and takes that. */
@Component
class PackChanges {
    private static final String OPEN = """
            select count(*) filter (where state = 'open') as open, count(*) filter (where state = 'begun') as begun
              from campaign.task
             where campaign = :campaign and checklist = :checklist
            """;
    private static final String DROPPED = """
            update campaign.task
               set state = 'aside', aside_because = 'pack-changed', version = version + 1
             where campaign = :campaign and checklist = any(:gone) and state in ('open', 'begun')
            """;
    private static final String VERSION = """
            update campaign.campaign set pack_version = :packVersion, version = version + 1
             where id = :id and ended_on is null
            """;

    private final Campaigns campaigns;
    private final KeptPlan plan;
    private final PlanInForce packs;
    private final GiveTasks give;
    private final Actors actors;
    private final Audit audit;
    private final JdbcClient jdbc;

    PackChanges(
            Campaigns campaigns,
            KeptPlan plan,
            PlanInForce packs,
            GiveTasks give,
            Actors actors,
            Audit audit,
            JdbcClient jdbc) {
        this.campaigns = campaigns;
        this.plan = plan;
        this.packs = packs;
        this.give = give;
        this.actors = actors;
        this.audit = audit;
        this.jdbc = jdbc;
    }

    /** What the pack in force would change. */
    @Schema(name = "PackChanges")
    record Changes(
            String fromVersion,
            String toVersion,
            boolean none,
            List<ClauseChange> clauses,
            List<ChecklistChange> checklists) {}

    /** A clause that is new, goes, or says something else. */
    @Schema(name = "PackClauseChange")
    record ClauseChange(String id, String title, Change change) {}

    /**
     * A checklist that is new, goes, or asks something else.
     *
     * @param open its tasks that nobody has begun: they will be asked by the new questions, or set aside where it goes
     * @param begun its tasks that somebody is filling in: answers to questions that stay are kept
     */
    @Schema(name = "PackChecklistChange")
    record ChecklistChange(
            String id, String name, Change change, long open, long begun, List<QuestionChange> questions) {}

    /** A question that is new, goes, or is put another way. */
    @Schema(name = "PackQuestionChange")
    record QuestionChange(String id, String text, Change change) {}

    /** What was taken, and the job that makes the tasks which it asks for. */
    @Schema(name = "PackChangesTaken")
    record Taken(Changes changes, UUID job) {}

    private record Counts(long open, long begun) {}

    @Transactional(readOnly = true)
    Changes compare(UUID id) {
        return compare(campaigns.find(id).orElseThrow(CAMPAIGN_UNKNOWN::refuse));
    }

    @Transactional
    Taken take(UUID id) {
        Campaign campaign = campaigns
                .find(id)
                .filter(found -> actors.require().scope().covers(found.territory()))
                .orElseThrow(CAMPAIGN_UNKNOWN::refuse);
        Pack pack = packs.pack();
        Changes changes = compare(campaign);
        int taken = jdbc.sql(VERSION)
                .param("id", id)
                .param("packVersion", pack.version())
                .update();
        if (taken == 0) {
            throw CAMPAIGN_HAS_ENDED.refuse();
        }
        plan.take(id, pack);
        jdbc.sql(DROPPED).param("campaign", id).param("gone", gone(changes)).update();
        audit.record(Deed.of("campaign-pack-taken")
                .with("campaign", id.toString())
                .with("pack", pack.id() + " " + pack.version()));
        return new Taken(changes, give.start(id));
    }

    private static String[] gone(Changes changes) {
        return changes.checklists().stream()
                .filter(checklist -> checklist.change() == Change.REMOVED)
                .map(ChecklistChange::id)
                .toArray(String[]::new);
    }

    private Changes compare(Campaign campaign) {
        Pack pack = packs.pack();
        List<ClauseChange> clauses = Change.between(
                        campaign.clauses(),
                        pack.clauses().stream().map(PackChanges::clause).toList(),
                        Campaign.Clause::id)
                .stream()
                .map(each -> new ClauseChange(each.told().id(), each.told().title(), each.change()))
                .toList();
        List<ChecklistChange> checklists = Change.between(
                        plan.checklists(campaign.id()),
                        pack.checklists().stream().map(KeptChecklist::of).toList(),
                        KeptChecklist::id)
                .stream()
                .map(each -> checklist(campaign.id(), each))
                .toList();
        return new Changes(
                campaign.packVersion(), pack.version(), clauses.isEmpty() && checklists.isEmpty(), clauses, checklists);
    }

    private static Campaign.Clause clause(camphor.pack.Clause clause) {
        Set<String> kinds = clause.kinds().stream().map(Enum::name).collect(Collectors.toSet());
        return new Campaign.Clause(
                clause.id(),
                clause.title().zh(),
                kinds,
                clause.level().name().toLowerCase(Locale.ROOT),
                Objects.requireNonNullElse(clause.phase(), ""),
                clause.owners());
    }

    private ChecklistChange checklist(UUID campaign, Difference<KeptChecklist> difference) {
        KeptChecklist told = difference.told();
        Counts counts = jdbc.sql(OPEN)
                .param("campaign", campaign)
                .param("checklist", told.id())
                .query(Counts.class)
                .single();
        return new ChecklistChange(
                told.id(),
                told.name().zh(),
                difference.change(),
                counts.open(),
                counts.begun(),
                Change.between(questions(difference.before()), questions(difference.after()), Question::id).stream()
                        .map(each -> new QuestionChange(
                                each.told().id(), each.told().text().zh(), each.change()))
                        .toList());
    }

    private static List<Question> questions(@Nullable KeptChecklist checklist) {
        return checklist == null ? List.of() : checklist.questions();
    }
}
