package camphor.server.register.arrival;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Fact;
import camphor.rules.fact.Privacy;
import camphor.server.kernel.Scope;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.workbook.CellFault;
import camphor.workbook.RowSink;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/** Puts the rows of a workbook, identity numbers sealed, into a temporary table: COPY does not go past row-level security. */
final class Staging implements RowSink {
    /** Gone with the transaction. */
    static final String TABLE = """
            create temporary table arriving (row integer, number text collate "C", household_number text collate "C",
                identity bytea, facts jsonb, place text collate "C", village_code text collate "C", placed boolean,
                faults text[], rejected boolean, take boolean) on commit drop
            """;

    /** The planner knows nothing of a table that was just filled. */
    static final String LOOK = "analyze arriving";

    private static final String COLUMNS =
            "arriving (row, number, household_number, identity, facts, place, village_code, placed, faults, rejected)";
    private static final Set<String> OF_NUMBER =
            Set.of("id_key", "id_length", "id_check_ok", "id_birth_date", "id_sex");
    private static final int SHORT_INDEX = 16;

    private final Intake intake;
    private final Scope scope;
    private final Sealing sealing;
    private final CopyLines lines;
    private final List<Fact> facts;
    private List<CellFault> pending = List.of();

    Staging(Intake intake, Scope scope, Sealing sealing, CopyManager copy) {
        this.intake = intake;
        this.scope = scope;
        this.sealing = sealing;
        this.lines = new CopyLines(copy, COLUMNS);
        this.facts = intake.table().storedFacts();
    }

    @Override
    public void delivered(String table) {}

    /** Rows that were not taken are kept with what is wrong; of the others it is kept with the row that follows. */
    @Override
    public void faults(List<CellFault> faults) {
        if (faults.stream().noneMatch(CellFault::rejected)) {
            pending = faults;
            return;
        }
        CellFault first = faults.get(0);
        String place = first.file() + " / " + first.sheet() + " / " + first.row();
        lines.line(
                String.valueOf(first.row()), null, null, null, "{}", place, intake.division(), "f", texts(faults), "t");
    }

    @Override
    public void row(String table, @Nullable Object[] stored, String source) {
        Set<String> unsaid = masked(stored);
        StringBuilder json = new StringBuilder("{");
        String key = null;
        for (int i = 0; i < stored.length; i++) {
            String fact = facts.get(i).id();
            Object value = unsaid.contains(fact) ? null : stored[i];
            Object resting = IdentityFacts.atRest(fact, number(fact, value, stored), sealing);
            key = resting != null && fact.equals(IdentityFacts.KEY) ? "\\x" + resting : key;
            FactsJson.append(json, fact, resting);
        }
        put(stored, json.append('}'), key, source);
    }

    private void put(@Nullable Object[] stored, StringBuilder json, @Nullable String key, String source) {
        String village = text(stored, "village_code");
        boolean placed = village != null && scope.covers(village);
        lines.line(
                source.substring(source.lastIndexOf(' ') + 1),
                (String)
                        number(intake.table().key(), text(stored, intake.table().key()), stored),
                text(stored, "household_id"),
                key,
                json,
                source,
                placed ? village : intake.division(),
                placed ? "t" : "f",
                texts(pending),
                "f");
        pending = List.of();
    }

    /** A person's number that stands in for a missing one holds the identity number: its blind index does as well. */
    private @Nullable Object number(String fact, @Nullable Object value, @Nullable Object[] stored) {
        String identity = text(stored, IdentityFacts.KEY);
        if (identity == null
                || !fact.equals("person_id")
                || !String.valueOf(value).endsWith("-" + identity)) {
            return value;
        }
        return text(stored, "household_id") + "-" + sealing.index(identity).substring(0, SHORT_INDEX);
    }

    /** What was masked when it was taken out of the register says nothing when it comes back. */
    private Set<String> masked(@Nullable Object[] stored) {
        Set<String> masked = new HashSet<>();
        for (int i = 0; i < stored.length; i++) {
            Fact fact = facts.get(i);
            if (fact.privacy() == Privacy.SENSITIVE && stored[i] instanceof String text && text.contains("**")) {
                masked.add(fact.id());
            }
        }
        if (masked.contains("id_number")) {
            masked.addAll(OF_NUMBER);
        }
        return masked;
    }

    private @Nullable String text(@Nullable Object[] stored, String fact) {
        for (int i = 0; i < stored.length; i++) {
            if (facts.get(i).id().equals(fact)) {
                return stored[i] == null
                        ? null
                        : requireNonNullElse(stored[i], "").toString();
            }
        }
        return null;
    }

    /** As PostgreSQL writes an array of texts. */
    private static String texts(List<CellFault> faults) {
        return faults.stream()
                .map(Staging::worded)
                .map(text -> "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"")
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String worded(CellFault fault) {
        String message = IdentityFacts.maskedIn(fault.message().zh());
        return fault.heading().isEmpty()
                ? message
                : fault.heading() + "（" + fault.column() + fault.row() + "）：" + message;
    }

    void finish() {
        lines.flush();
    }
}
