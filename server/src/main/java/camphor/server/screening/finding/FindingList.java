package camphor.server.screening.finding;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.PlanInForce;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Findings within the actor's scope, in the order of village, household and rule. */
@Component
class FindingList {
    private static final String PAGE = """
            select finding.id, finding.rule, finding.subject, finding.subject_key, finding.outcome,
                   finding.household_number, finding.village_code, finding.unit, finding.found, finding.evidence,
                   finding.change, finding.out_of_sight, finding.since
              from screening.finding
             where %s
             order by finding.village_code, finding.household_number, finding.rule, finding.id
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Actors actors;
    private final PlanInForce plans;
    private final Telling telling;

    FindingList(JdbcClient jdbc, Actors actors, PlanInForce plans, Telling telling) {
        this.jdbc = jdbc;
        this.actors = actors;
        this.plans = plans;
        this.telling = telling;
    }

    /** A finding as it is stored. */
    record Stored(
            long id,
            String rule,
            String subject,
            String subjectKey,
            String outcome,
            String householdNumber,
            String villageCode,
            String unit,
            @Nullable String found,
            String evidence,
            String change,
            boolean outOfSight,
            OffsetDateTime since) {}

    @Transactional(readOnly = true)
    public FindingPage page(FindingFilter filter, @Nullable String after, int limit) {
        Actor actor = actors.require();
        Plan plan = plans.plan();
        Narrowing narrowing = Narrowing.of(filter, plan).within(actor, plan);
        if (filter.change() == null) {
            narrowing.foundNow();
        }
        if (after != null) {
            narrowing.after(FindingCursor.of(after));
        }
        List<Stored> found = jdbc.sql(PAGE.formatted(narrowing.text()))
                .params(narrowing.parameters())
                .param("limit", limit + 1)
                .query((row, number) -> stored(row))
                .list();
        boolean more = found.size() > limit;
        List<Stored> shown = more ? found.subList(0, limit) : found;
        return new FindingPage(telling.of(shown, plan, actor), more ? cursor(shown.get(limit - 1)) : null);
    }

    private static String cursor(Stored last) {
        return new FindingCursor(last.villageCode(), last.householdNumber(), last.rule(), last.id()).text();
    }

    private static Stored stored(ResultSet row) throws SQLException {
        return new Stored(
                row.getLong("id"),
                row.getString("rule"),
                row.getString("subject"),
                row.getString("subject_key"),
                row.getString("outcome"),
                row.getString("household_number"),
                row.getString("village_code"),
                row.getString("unit"),
                row.getString("found"),
                row.getString("evidence"),
                row.getString("change"),
                row.getBoolean("out_of_sight"),
                row.getObject("since", OffsetDateTime.class));
    }
}
