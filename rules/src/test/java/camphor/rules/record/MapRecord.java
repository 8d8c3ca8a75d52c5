package camphor.rules.record;

import camphor.rules.fact.Table;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record whose values stand in maps. Filled by {@link MapRecords}, then left as it is. */
final class MapRecord implements FactRecord {
    final Map<String, Object> facts = new HashMap<>();
    final Map<String, FactRecord> ones = new HashMap<>();
    final Map<String, List<? extends FactRecord>> lists = new HashMap<>();
    private final Table table;

    MapRecord(Table table) {
        this.table = table;
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
        return ones.get(relationId);
    }

    @Override
    public @Nullable List<? extends FactRecord> many(String relationId) {
        return lists.get(relationId);
    }
}
