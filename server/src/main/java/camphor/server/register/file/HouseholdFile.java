package camphor.server.register.file;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A household's file as screens show it.
 *
 * @param asOf the time that was asked for; null for now
 * @param since from when this version has been in the database
 */
public record HouseholdFile(
        UUID id,
        long version,
        String number,
        @Nullable String head,
        String villageCode,
        @Nullable String villageName,
        @Nullable String group,
        @Nullable OffsetDateTime asOf,
        OffsetDateTime since,
        List<String> tags,
        List<FactView> facts,
        List<Member> members,
        List<ListView> lists,
        List<FindingView> findings,
        List<ChangeView> history) {

    /**
     * A fact with its value and where it comes from.
     *
     * @param value as JSON has it; null for what may only be shown masked
     * @param shown as officers read it
     */
    public record FactView(
            String id,
            String label,
            @Nullable Object value,
            String shown,
            @Nullable String unit,
            String privacy,
            SourceView source) {}

    /**
     * Where a fact comes from.
     *
     * @param kind {@code sample}, {@code import} or {@code list} for a delivery; {@code person} or {@code visit} for
     *     somebody's change
     * @param where file, sheet and row, or what was told of the change
     */
    public record SourceView(String kind, @Nullable String where, String by, OffsetDateTime at) {}

    /**
     * A member, also one who has left.
     *
     * @param doubleOf the person who is registered under the same identity number; null for everybody else
     */
    public record Member(
            UUID id,
            long version,
            String number,
            @Nullable String name,
            boolean active,
            @Nullable UUID doubleOf,
            List<FactView> facts) {}

    /** The rows of a department's list about this household or a member. */
    public record ListView(String list, String label, List<List<Cell>> rows) {}

    /** A value in such a row. */
    public record Cell(String id, String label, String shown) {}

    /** What a rule found, or cannot judge. */
    public record FindingView(
            String rule,
            String name,
            String outcome,
            @Nullable String found,
            @Nullable String doFirst,
            String clause,
            String evidence,
            String severity,
            String subject,
            String subjectKey) {}

    /**
     * A change of one fact.
     *
     * @param subject name of the person, or empty for the household itself
     */
    public record ChangeView(
            OffsetDateTime at,
            String by,
            String subject,
            String fact,
            String label,
            String from,
            String to,
            @Nullable String reason,
            String source) {}
}
