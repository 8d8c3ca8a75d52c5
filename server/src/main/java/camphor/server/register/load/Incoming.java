package camphor.server.register.load;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.rules.fact.Table;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Links;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.workbook.RowSink;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Takes rows and puts them, with identity numbers sealed, beside the register: COPY does not go into a table with
 * row-level security, so that a delivery waits in temporary tables until it is whole.
 */
final class Incoming implements RowSink {
    /** The temporary tables; gone with the transaction. */
    static final String TABLES = """
            create temporary table incoming_household (id uuid, facts jsonb, place text collate "C") on commit drop;
            create temporary table incoming_person (id uuid, facts jsonb, number text collate "C", identity bytea,
                place text collate "C") on commit drop;
            create temporary table incoming_list_row (list text, facts jsonb, household_number text collate "C",
                identity bytea, village_code text, links bigint[], place text collate "C") on commit drop;
            create temporary table incoming_finding (rule text, rule_version integer, subject text, subject_key text,
                household_number text collate "C", outcome text, found text, evidence text) on commit drop
            """;

    private static final String HOUSEHOLD = "household";
    private static final String PERSON = "person";

    private final Catalogue catalogue;
    private final Sealing sealing;
    private final Links links;
    private final CopyLines households;
    private final CopyLines persons;
    private final CopyLines lists;
    private final Set<String> delivered = new LinkedHashSet<>();
    private final Map<String, Layout> layouts = new HashMap<>();

    Incoming(Catalogue catalogue, Sealing sealing, CopyManager copy) {
        this.catalogue = catalogue;
        this.sealing = sealing;
        this.links = new Links(catalogue);
        households = new CopyLines(copy, "incoming_household");
        persons = new CopyLines(copy, "incoming_person");
        lists = new CopyLines(copy, "incoming_list_row");
    }

    /** Where a table's facts stand in a row. */
    private record Layout(Table table, List<Fact> facts) {
        @Nullable
        String text(@Nullable Object[] row, String fact) {
            for (int i = 0; i < row.length; i++) {
                if (facts.get(i).id().equals(fact)) {
                    Object value = row[i];
                    return value == null ? null : value.toString();
                }
            }
            return null;
        }
    }

    @Override
    public void delivered(String table) {
        delivered.add(table);
    }

    @Override
    public void row(String table, @Nullable Object[] storedFacts, String source) {
        Layout layout = layouts.computeIfAbsent(table, this::layout);
        StringBuilder json = new StringBuilder("{");
        String key = null;
        for (int i = 0; i < storedFacts.length; i++) {
            String fact = layout.facts().get(i).id();
            Object resting = IdentityFacts.atRest(fact, storedFacts[i], sealing);
            key = resting != null && fact.equals(IdentityFacts.KEY) ? "\\x" + resting : key;
            FactsJson.append(json, fact, resting);
        }
        json.append('}');
        put(layout, storedFacts, json, key, source);
    }

    private void put(Layout layout, @Nullable Object[] row, StringBuilder json, @Nullable String key, String source) {
        String household = layout.text(row, "household_id");
        switch (layout.table().id()) {
            case HOUSEHOLD -> households.line(UUID.randomUUID().toString(), json, source);
            case PERSON -> persons.line(UUID.randomUUID().toString(), json, household, key, source);
            default ->
                lists.line(
                        layout.table().id(),
                        json,
                        household,
                        key,
                        layout.text(row, "village_code"),
                        links.of(layout.table(), row),
                        source);
        }
    }

    private Layout layout(String table) {
        Table known = catalogue.table(table);
        return new Layout(known, known.storedFacts());
    }

    /** Everything is with the database from now on. */
    void finish() {
        households.flush();
        persons.flush();
        lists.flush();
    }

    Set<String> delivered() {
        return delivered;
    }

    long households() {
        return households.count();
    }

    long persons() {
        return persons.count();
    }

    long listRows() {
        return lists.count();
    }
}
