package camphor.server.campaign.coverage;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.campaign.plan.KeptChecklist;
import camphor.server.campaign.plan.KeptPlan;
import camphor.server.register.FocusGroups;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The matrix household × clause as one query. A clause is due in a household in focus unless it is known that none of its
 * questions is asked there; it is asked by every checklist whose phase has begun. Done is what all of these have covered,
 * missing whatever else is due, with a task or without.
 */
@Component
class Cells {
    /** Columns: id, number, head, village_code, clause, state (done, missing, not-due), task, given_to, given_to_name. */
    static final String CELLS = """
            with focus as (%s),
            asked as (select clause, checklist from unnest(:clauses::text[], :checklists::text[]) as each(clause, checklist)),
            given as (
                select household_number as number, checklist, min(id::text) as task,
                       bool_or(done_at is null or done_at > :asOf) as open, min(given_to::text) as given_to,
                       min(given_to_name) as given_to_name
                  from campaign.task
                 where campaign = :campaign and subject in ('household', 'person') and state <> 'aside'
                   and at <= :asOf and village_code >= :territory and village_code < :territoryEnd
                 group by household_number, checklist),
            covered as (
                select task.household_number as number, task.checklist, covered.clause, bool_or(covered.asked) as asked
                  from campaign.covered
                  join campaign.task on task.id = covered.task
                 where task.campaign = :campaign and task.subject in ('household', 'person') and task.done_at <= :asOf
                   and task.village_code >= :territory and task.village_code < :territoryEnd
                 group by task.household_number, task.checklist, covered.clause),
            cell as (
                select focus.id, focus.number, focus.head, focus.village_code, asked.clause,
                       case when ('%s' || asked.clause) = any(focus.tags) then 'not-due'
                            when bool_or(covered.clause is null or coalesce(given.open, false)) then 'missing'
                            when bool_or(covered.asked) then 'done'
                            else 'not-due' end as state,
                       min(given.task)::uuid as task, min(given.given_to) as given_to,
                       min(given.given_to_name) as given_to_name
                  from focus
                 cross join asked
                  left join covered on covered.number = focus.number and covered.checklist = asked.checklist
                       and covered.clause = asked.clause
                  left join given on given.number = focus.number and given.checklist = asked.checklist
                 group by focus.id, focus.number, focus.head, focus.village_code, focus.tags, asked.clause)
            """;

    private final Campaigns campaigns;
    private final KeptPlan plan;
    private final Clock clock;

    Cells(Campaigns campaigns, KeptPlan plan, Clock clock) {
        this.campaigns = campaigns;
        this.plan = plan;
        this.clock = clock;
    }

    /** The query's beginning, its parameters, and the clauses that it tells of, in the plan's order. */
    record Query(String text, Map<String, Object> parameters, List<Campaign.Clause> clauses) {}

    /** Of a campaign's territory or a part of it, as of the end of a day; today when none is named. */
    Query query(UUID id, @Nullable String division, @Nullable LocalDate day) {
        Campaign campaign = campaigns.find(id).orElseThrow(CAMPAIGN_UNKNOWN::refuse);
        LocalDate asOf = day == null ? LocalDate.now(clock) : day;
        String within =
                division == null || !division.startsWith(campaign.territory()) ? campaign.territory() : division;
        Map<String, Object> parameters = new HashMap<>(FocusGroups.within(within, asOf));
        Set<String> known = asked(campaign, asOf, parameters);
        parameters.put("campaign", id);
        parameters.put("asOf", end(asOf));
        String focus = day == null ? FocusGroups.HOUSEHOLDS : FocusGroups.HOUSEHOLDS_AS_OF;
        List<Campaign.Clause> clauses = campaign.clauses().stream()
                .filter(clause -> known.contains(clause.id()))
                .toList();
        return new Query(CELLS.formatted(focus, FocusGroups.SPARED), parameters, clauses);
    }

    private OffsetDateTime end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    /** Which checklist asks which clause of households, of those whose phase has begun. */
    private Set<String> asked(Campaign campaign, LocalDate asOf, Map<String, Object> parameters) {
        List<String> clauses = new ArrayList<>();
        List<String> checklists = new ArrayList<>();
        for (KeptChecklist checklist : plan.checklists(campaign.id())) {
            boolean visited = checklist.subject().equals("household")
                    || checklist.subject().equals("person");
            if (visited && !campaign.from(checklist.milestone()).isAfter(asOf)) {
                checklist.clauses().forEach(clause -> {
                    clauses.add(clause);
                    checklists.add(checklist.id());
                });
            }
        }
        parameters.put("clauses", clauses.toArray(String[]::new));
        parameters.put("checklists", checklists.toArray(String[]::new));
        return new LinkedHashSet<>(clauses);
    }
}
