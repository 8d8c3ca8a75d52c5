package camphor.server.register.judge;

import camphor.rules.fact.Relation;
import camphor.rules.fact.Table;
import camphor.rules.record.FactRecord;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record as the database holds it; what it leads to is looked up when a rule asks for it first, and kept. */
final class StoredRecord implements FactRecord {
    private final Table table;
    private final Map<String, Object> facts;
    private final String place;
    private final Reach reach;
    private final Map<String, Optional<List<StoredRecord>>> related = new HashMap<>();

    /**
     * A record within reach.
     *
     * @param facts values by fact; what is not known is not in it
     * @param place file, sheet and row that it came from
     */
    StoredRecord(Table table, Map<String, Object> facts, String place, Reach reach) {
        this.table = table;
        this.facts = facts;
        this.place = place;
        this.reach = reach;
    }

    @Override
    public Table table() {
        return table;
    }

    @Override
    public @Nullable Object fact(String factId) {
        return facts.get(factId);
    }

    @Override
    public @Nullable FactRecord one(String relationId) {
        List<StoredRecord> found = related(relationId);
        return found == null || found.isEmpty() ? null : found.get(0);
    }

    @Override
    public @Nullable List<? extends FactRecord> many(String relationId) {
        return related(relationId);
    }

    private @Nullable List<StoredRecord> related(String relationId) {
        Optional<List<StoredRecord>> known = related.get(relationId);
        if (known == null) {
            known = Optional.ofNullable(lookedUp(relationId));
            related.put(relationId, known);
        }
        return known.orElse(null);
    }

    private @Nullable List<StoredRecord> lookedUp(String relationId) {
        Relation relation = table.relation(relationId).orElse(null);
        Object value = relation == null ? null : facts.get(relation.fact());
        return relation == null || value == null ? null : reach.where(relation.to(), relation.toFact(), value);
    }

    /** What identifies it: its key, or the place that it was read from where it has none. */
    String key() {
        Object key = facts.get(table.key());
        return key == null ? place : key.toString();
    }
}
