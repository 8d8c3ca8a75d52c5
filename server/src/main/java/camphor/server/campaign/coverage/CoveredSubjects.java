package camphor.server.campaign.coverage;

import static camphor.server.campaign.CampaignRefusal.TASK_CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import camphor.server.org.Divisions;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The households behind a figure of coverage, and why each counts as it does. */
@Component
class CoveredSubjects {
    private static final String PAGE = """
            select id, number, head, village_code, clause, state, task, given_to_name
              from cell
             where (:clause::text is null or clause = :clause) and (:state::text is null or state = :state)
               and (:household::uuid is null or id = :household)
               and (:person::text is null or coalesce(given_to, '') = :person)
               and (village_code, number, clause) > (:afterVillage, :afterNumber, :afterClause)
             order by village_code, number, clause
             limit :limit
            """;
    private static final int PARTS = 3;

    private final Cells cells;
    private final JdbcClient jdbc;
    private final Divisions divisions;

    CoveredSubjects(Cells cells, JdbcClient jdbc, Divisions divisions) {
        this.cells = cells;
        this.jdbc = jdbc;
        this.divisions = divisions;
    }

    /** Which households are meant; null narrows nothing. */
    record Wanted(
            @Nullable String village,
            @Nullable UUID household,
            @Nullable String clause,
            @Nullable String state,
            @Nullable String person,
            @Nullable LocalDate asOf) {}

    /**
     * A household and a clause.
     *
     * @param task one of the tasks in which it is asked; null when there is none
     * @param why in Chinese
     */
    @Schema(name = "CoverageSubject")
    record Subject(
            String subject,
            UUID household,
            String householdNumber,
            String head,
            String villageCode,
            String villageName,
            String clause,
            String state,
            @Nullable UUID task,
            @Nullable String givenToName,
            String why) {}

    /**
     * Some of them.
     *
     * @param next where the next page begins; null on the last
     */
    @Schema(name = "CoverageSubjectPage")
    record Page(List<Subject> items, @Nullable String next) {}

    private record Found(
            UUID id,
            String number,
            String head,
            String villageCode,
            String clause,
            String state,
            @Nullable UUID task,
            @Nullable String givenToName) {}

    @Transactional(readOnly = true)
    Page page(UUID campaign, Wanted wanted, @Nullable String after, int limit) {
        Cells.Query query = cells.query(campaign, wanted.village(), wanted.asOf());
        String[] from = after == null ? new String[] {"", "", ""} : cursor(after);
        List<Found> found = jdbc.sql(query.text() + PAGE)
                .params(query.parameters())
                .param("household", wanted.household())
                .param("clause", wanted.clause())
                .param("state", wanted.state())
                .param("person", wanted.person())
                .param("afterVillage", from[0])
                .param("afterNumber", from[1])
                .param("afterClause", from[2])
                .param("limit", limit + 1)
                .query(Found.class)
                .list();
        List<Found> shown = found.size() <= limit ? found : found.subList(0, limit);
        Map<String, String> names = divisions.names(
                shown.stream().map(Found::villageCode).distinct().toList());
        return new Page(
                shown.stream().map(each -> subject(each, names)).toList(),
                found.size() <= limit ? null : cursor(shown.get(limit - 1)));
    }

    private static Subject subject(Found found, Map<String, String> names) {
        return new Subject(
                "household",
                found.id(),
                found.number(),
                found.head(),
                found.villageCode(),
                names.getOrDefault(found.villageCode(), found.villageCode()),
                found.clause(),
                found.state(),
                found.task(),
                found.givenToName(),
                why(found));
    }

    private static String why(Found found) {
        return switch (found.state()) {
            case "done" -> "已排查";
            case "not-due" -> "不涉及";
            default -> found.task() == null ? "没有任务" : found.givenToName() == null ? "任务无人承担" : "任务未完成";
        };
    }

    private static String cursor(Found last) {
        String text = String.join("\n", last.villageCode(), last.number(), last.clause());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(UTF_8));
    }

    private static String[] cursor(String text) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split("\n", PARTS);
            if (parts.length == PARTS) {
                return parts;
            }
        } catch (IllegalArgumentException e) {
            throw TASK_CURSOR_INVALID.at("after");
        }
        throw TASK_CURSOR_INVALID.at("after");
    }
}
