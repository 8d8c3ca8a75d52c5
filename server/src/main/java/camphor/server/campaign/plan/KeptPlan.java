package camphor.server.campaign.plan;

import camphor.pack.Checklist;
import camphor.pack.Clause;
import camphor.pack.Pack;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** What of the pack a campaign has taken: written when it is taken, read ever after. */
@Component
public class KeptPlan {
    private static final String MILESTONE = """
            insert into campaign.milestone (campaign, milestone, position, name, name_en, due)
            values (:campaign, :milestone, :position, :name, :nameEn, :due)
            """;
    private static final String CLAUSE = """
            insert into campaign.clause (campaign, clause, position, title, title_en, kinds, level, milestone, owners)
            values (:campaign, :clause, :position, :title, :titleEn, :kinds, :level, :milestone, :owners)
            on conflict on constraint clause_pk do update
               set position = excluded.position, title = excluded.title, title_en = excluded.title_en,
                   kinds = excluded.kinds, level = excluded.level, milestone = excluded.milestone, owners = excluded.owners
            """;
    private static final String CHECKLIST = """
            insert into campaign.checklist (campaign, checklist, position, name, name_en, subject, milestone, definition)
            values (:campaign, :checklist, :position, :name, :nameEn, :subject, :milestone, :definition::jsonb)
            on conflict on constraint checklist_pk do update
               set position = excluded.position, name = excluded.name, name_en = excluded.name_en,
                   subject = excluded.subject, milestone = excluded.milestone, definition = excluded.definition, gone = false
            """;
    private static final String GONE =
            "update campaign.checklist set gone = true where campaign = :campaign and checklist <> all(:stay)";
    private static final String IN_USE =
            "select definition from campaign.checklist where campaign = :campaign and not gone order by position";
    private static final String ONE =
            "select definition from campaign.checklist where campaign = :campaign and checklist = :checklist";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    KeptPlan(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public List<KeptChecklist> checklists(UUID campaign) {
        return jdbc.sql(IN_USE)
                .param("campaign", campaign)
                .query((row, number) -> read(row.getString("definition")))
                .list();
    }

    /** One of them, also when the pack has dropped it since. */
    public Optional<KeptChecklist> checklist(UUID campaign, String checklist) {
        return jdbc.sql(ONE)
                .param("campaign", campaign)
                .param("checklist", checklist)
                .query((row, number) -> read(row.getString("definition")))
                .optional();
    }

    private KeptChecklist read(String definition) {
        return json.readValue(definition, KeptChecklist.class);
    }

    /** Takes the pack as it is: clauses and checklists, in place of those that were taken before. */
    public void take(UUID campaign, Pack pack) {
        List<Clause> clauses = pack.clauses();
        for (int position = 0; position < clauses.size(); position++) {
            clause(campaign, clauses.get(position), position);
        }
        List<Checklist> checklists = pack.checklists();
        for (int position = 0; position < checklists.size(); position++) {
            checklist(campaign, KeptChecklist.of(checklists.get(position)), position);
        }
        jdbc.sql(GONE)
                .param("campaign", campaign)
                .param("stay", checklists.stream().map(Checklist::id).toArray(String[]::new))
                .update();
    }

    /** The pack's milestones with their real dates. */
    public void milestones(UUID campaign, Pack pack, Map<String, LocalDate> due) {
        for (int position = 0; position < pack.milestones().size(); position++) {
            camphor.pack.Milestone milestone = pack.milestones().get(position);
            jdbc.sql(MILESTONE)
                    .param("campaign", campaign)
                    .param("milestone", milestone.id())
                    .param("position", position)
                    .param("name", milestone.title().zh())
                    .param("nameEn", milestone.title().en())
                    .param("due", due.get(milestone.id()))
                    .update();
        }
    }

    private void clause(UUID campaign, Clause clause, int position) {
        jdbc.sql(CLAUSE)
                .param("campaign", campaign)
                .param("clause", clause.id())
                .param("position", position)
                .param("title", clause.title().zh())
                .param("titleEn", clause.title().en())
                .param("kinds", clause.kinds().stream().map(Enum::name).sorted().toArray(String[]::new))
                .param("level", clause.level().name().toLowerCase(java.util.Locale.ROOT))
                .param("milestone", Objects.requireNonNullElse(clause.phase(), ""))
                .param("owners", clause.owners().toArray(String[]::new))
                .update();
    }

    private void checklist(UUID campaign, KeptChecklist checklist, int position) {
        jdbc.sql(CHECKLIST)
                .param("campaign", campaign)
                .param("checklist", checklist.id())
                .param("position", position)
                .param("name", checklist.name().zh())
                .param("nameEn", checklist.name().en())
                .param("subject", checklist.subject())
                .param("milestone", checklist.milestone())
                .param("definition", json.writeValueAsString(checklist))
                .update();
    }
}
