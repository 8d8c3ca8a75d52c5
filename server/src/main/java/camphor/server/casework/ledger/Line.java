package camphor.server.casework.ledger;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A problem as a ledger shows it. */
record Line(
        UUID id,
        long version,
        String number,
        String village,
        String householdNumber,
        String subjectName,
        String clause,
        String what,
        @Nullable String className,
        @Nullable String severity,
        String source,
        String foundByName,
        LocalDate foundOn,
        String state,
        String units,
        @Nullable String cause,
        @Nullable String measures,
        @Nullable String person,
        @Nullable LocalDate due,
        @Nullable String meanwhile,
        @Nullable LocalDate reviewOn,
        @Nullable String reason,
        @Nullable LocalDate closedOn,
        @Nullable String closedByName) {}
