package camphor.pack.read;

import camphor.rules.Label;
import camphor.rules.fact.Table;
import camphor.rules.record.FactRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record as an example writes it: facts that are not written are unknown, lists that are not written were not
 * delivered. Filled while it is read, because a member knows its household and the household its members.
 */
final class CaseRecord implements FactRecord {
    /** Stands for the subject of a rule whose table is not in the catalogue. */
    static final CaseRecord EMPTY =
            new CaseRecord(new Table("", new Label("", ""), "", false, "", new Label("", ""), List.of(), List.of()));

    private final Table table;
    private final Map<String, Object> facts = new LinkedHashMap<>();
    private final Map<String, FactRecord> ones = new LinkedHashMap<>();
    private final Map<String, List<CaseRecord>> lists = new LinkedHashMap<>();

    CaseRecord(Table table) {
        this.table = table;
    }

    void fact(String id, Object value) {
        facts.put(id, value);
    }

    void one(String relation, FactRecord other) {
        ones.put(relation, other);
    }

    void many(String relation, List<CaseRecord> others) {
        lists.put(relation, List.copyOf(others));
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
