package camphor.server.register.arrival;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Table;
import camphor.server.register.arrival.Change.FactChange;
import camphor.server.register.arrival.Change.NewerValue;
import camphor.server.register.arrival.Changes.Stored;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.fact.Shown;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compared rows in the words of the office; identity numbers masked. */
final class ChangeViews {
    private final Table table;
    private final Shown shown;
    private final Sealing sealing;
    private final boolean overrule;
    private final Map<Long, NewerValue> changed;
    private final Map<UUID, NewerValue> brought;

    ChangeViews(Shown shown, Table table, Sealing sealing, boolean overrule, List<Stored> rows, Changes changes) {
        this.table = table;
        this.shown = shown;
        this.sealing = sealing;
        this.overrule = overrule;
        this.changed = changes.changes(rows.stream()
                .filter(row -> row.changes() != null)
                .flatMap(row -> FactsJson.changes(requireNonNullElse(row.changes(), "{}")).entrySet().stream()
                        .filter(entry -> row.newer().contains(entry.getKey()))
                        .map(Map.Entry::getValue))
                .toList());
        this.brought = changes.batches(rows.stream()
                .map(Stored::batch)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
    }

    Change of(Stored row) {
        Map<String, Object> given = opened(row.facts());
        boolean person = table.id().equals("person");
        boolean known = row.known() != null;
        return new Change(
                row.row(),
                row.place(),
                row.what(),
                row.household(),
                text(row.homeNumber(), row.householdNumber()),
                text(row.head(), given.get("head_name")),
                text(row.villageName(), given.get("village_name")),
                person && known ? row.record() : null,
                text(null, given.get("name")),
                row.take(),
                facts(row, given),
                row.faults());
    }

    private static @Nullable String text(@Nullable String known, @Nullable Object given) {
        return known != null ? known : given == null ? null : given.toString();
    }

    private Map<String, Object> opened(@Nullable String json) {
        return json == null ? Map.of() : IdentityFacts.opened(FactsJson.read(table, json), sealing);
    }

    /** Of a fresh row all that it brings, of a known record what differs. */
    private List<FactChange> facts(Stored row, Map<String, Object> given) {
        boolean whole = row.differing().isEmpty() && !row.what().equals("same");
        Map<String, Object> before = opened(whole ? null : row.known());
        Map<String, Object> was = opened(row.was());
        Map<String, Long> changes = FactsJson.changes(requireNonNullElse(row.changes(), "{}"));
        return table.storedFacts().stream()
                .filter(fact -> whole
                        ? given.containsKey(fact.id()) && !fact.computed()
                        : row.differing().contains(fact.id()))
                .map(fact -> {
                    boolean newer = row.newer().contains(fact.id());
                    Object from = row.was() == null ? before.get(fact.id()) : was.get(fact.id());
                    return new FactChange(
                            fact.id(),
                            fact.label().zh(),
                            shown.of(fact, from),
                            shown.of(fact, given.get(fact.id())),
                            newer ? newer(row, changes.get(fact.id())) : null,
                            taken(row, newer));
                })
                .toList();
    }

    private @Nullable NewerValue newer(Stored row, @Nullable Long change) {
        return change == null ? brought.get(row.batch()) : changed.get(change);
    }

    private boolean taken(Stored row, boolean newer) {
        Boolean word = row.take();
        boolean takes = word == null ? !newer || overrule : word;
        return takes && !row.what().equals("bad");
    }
}
