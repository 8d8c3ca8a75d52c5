package camphor.server.campaign.formality;

import static camphor.server.campaign.CampaignRefusal.CAMPAIGN_UNKNOWN;

import camphor.server.campaign.Campaign;
import camphor.server.campaign.Campaigns;
import camphor.server.org.Divisions;
import camphor.server.register.FocusGroups;
import camphor.server.register.plan.PlanInForce;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at visits that are done; how much is too much is said by the plan's parameters of rules about visits. */
@Component
class Formality {
    private static final int SHORTEST_NOTE = 10;
    private static final int MOST = 1000;
    private static final String SIGNS = """
            with visit as (
                select id, household_number, subject_name, village_code, done_by, done_by_name, done_at, begun_at,
                       (done_at at time zone 'Asia/Shanghai')::date as day
                  from campaign.task
                 where campaign = :campaign and state = 'done' and subject in ('household', 'person')
                   and village_code >= :territory and village_code < :territoryEnd),
            copied as (
                select answer.by, btrim(answer.note) as note, count(distinct visit.household_number) as homes
                  from visit join campaign.answer on answer.task = visit.id
                 where length(btrim(answer.note)) >= :shortest
                 group by answer.by, btrim(answer.note)
                having count(distinct visit.household_number) > :sameText),
            hurried as (
                select done_by, day, count(distinct household_number) as homes
                  from visit group by done_by, day having count(distinct household_number) > :perDay)
            select visit.id as task, 'copied-notes' as sign, max(copied.homes) as much, visit.household_number,
                   visit.subject_name, visit.village_code, visit.done_by_name, visit.done_at
              from visit
              join campaign.answer on answer.task = visit.id
              join copied on copied.by = answer.by and copied.note = btrim(answer.note)
             group by visit.id, visit.household_number, visit.subject_name, visit.village_code, visit.done_by_name,
                      visit.done_at
            union all
            select visit.id, 'impossible-pace', hurried.homes, visit.household_number, visit.subject_name,
                   visit.village_code, visit.done_by_name, visit.done_at
              from visit
              join hurried on hurried.done_by = visit.done_by and hurried.day = visit.day
             order by sign, village_code, household_number, task
             limit :most
            """;

    private final Campaigns campaigns;
    private final PlanInForce plans;
    private final FarFromHome far;
    private final JdbcClient jdbc;
    private final Divisions divisions;
    private final Clock clock;

    Formality(
            Campaigns campaigns,
            PlanInForce plans,
            FarFromHome far,
            JdbcClient jdbc,
            Divisions divisions,
            Clock clock) {
        this.campaigns = campaigns;
        this.plans = plans;
        this.far = far;
        this.jdbc = jdbc;
        this.divisions = divisions;
        this.clock = clock;
    }

    /**
     * A sign on a visit.
     *
     * @param sign copied-notes, impossible-pace, far-from-home
     * @param found in Chinese
     */
    @Schema(name = "FormalitySign")
    record Sign(
            UUID task,
            String sign,
            String found,
            String householdNumber,
            String subjectName,
            String villageCode,
            String villageName,
            @Nullable String doneByName,
            @Nullable OffsetDateTime doneAt) {}

    /** A row of the query: how many homes had the same note, or were visited on the day; how many kilometres. */
    record Found(
            UUID task,
            String sign,
            double much,
            String householdNumber,
            String subjectName,
            String villageCode,
            @Nullable String doneByName,
            @Nullable OffsetDateTime doneAt) {
        /** The same visit, so far away. */
        Found at(double kilometres) {
            return new Found(task, sign, kilometres, householdNumber, subjectName, villageCode, doneByName, doneAt);
        }
    }

    @Transactional(readOnly = true)
    List<Sign> signs(UUID id, @Nullable String division) {
        Campaign campaign = campaigns.find(id).orElseThrow(CAMPAIGN_UNKNOWN::refuse);
        String within = division == null ? campaign.territory() : division;
        List<Found> found = new ArrayList<>(jdbc.sql(SIGNS)
                .params(FocusGroups.within(within, LocalDate.now(clock)))
                .param("campaign", id)
                .param("shortest", SHORTEST_NOTE)
                .param("sameText", limit("same_text_max"))
                .param("perDay", limit("visits_per_day_max"))
                .param("most", MOST)
                .query(Found.class)
                .list());
        found.addAll(far.visits(id, within, limit("visit_distance_max").doubleValue()));
        Map<String, String> names = divisions.names(
                found.stream().map(Found::villageCode).distinct().toList());
        return found.stream().map(each -> sign(each, names)).toList();
    }

    private BigDecimal limit(String parameter) {
        Object value = plans.plan().bindings().parameter(parameter);
        return value == null ? BigDecimal.valueOf(Integer.MAX_VALUE) : new BigDecimal(value.toString());
    }

    private static Sign sign(Found found, Map<String, String> names) {
        return new Sign(
                found.task(),
                found.sign(),
                words(found),
                found.householdNumber(),
                found.subjectName(),
                found.villageCode(),
                names.getOrDefault(found.villageCode(), found.villageCode()),
                found.doneByName(),
                found.doneAt());
    }

    private static String words(Found found) {
        long much = Math.round(found.much());
        return switch (found.sign()) {
            case "copied-notes" -> "同一人在 " + much + " 户写了相同的说明";
            case "impossible-pace" -> "同一人当天入户 " + much + " 户";
            default -> "照片拍摄地离本村其他照片 " + much + " 公里";
        };
    }
}
