package camphor.server.casework.problem;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem as it is stored, without what only the database asks for. */
record ProblemRow(
        UUID id,
        long version,
        String number,
        String state,
        String villageCode,
        String clause,
        String subject,
        String subjectKey,
        String subjectName,
        String householdNumber,
        String what,
        String source,
        @Nullable String problemClass,
        @Nullable String severity,
        @Nullable UUID campaign,
        String leadUnit,
        @Nullable String person,
        @Nullable LocalDate due,
        @Nullable String cause,
        @Nullable String measures,
        @Nullable String meanwhile,
        @Nullable LocalDate reviewOn,
        String foundByName,
        OffsetDateTime foundAt,
        @Nullable OffsetDateTime submittedAt,
        @Nullable OffsetDateTime closedAt,
        boolean fixedAtOnce,
        int transfers,
        int returns,
        int reopened,
        int pressed,
        boolean asked,
        @Nullable UUID earlier,
        int times,
        @Nullable UUID mergedInto) {
    static final String COLUMNS = """
            problem.id, problem.version, problem.number, problem.state, problem.village_code, problem.clause,
            problem.subject, problem.subject_key, problem.subject_name, problem.household_number, problem.what,
            problem.source, problem.class as problem_class, problem.severity, problem.campaign, problem.lead_unit,
            problem.person, problem.due, problem.cause, problem.measures, problem.meanwhile, problem.review_on,
            problem.found_by_name, problem.found_at, problem.submitted_at, problem.closed_at, problem.fixed_at_once,
            problem.transfers, problem.returns, problem.reopened, problem.pressed, problem.asked, problem.earlier,
            problem.times, problem.merged_into
            """;
}
