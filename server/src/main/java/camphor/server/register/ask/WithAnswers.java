package camphor.server.register.ask;

import camphor.rules.fact.Table;
import camphor.rules.record.FactRecord;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A record of which somebody has just been told more: what they were told stands before what was known. */
record WithAnswers(FactRecord known, Map<String, Object> answers) implements FactRecord {
    @Override
    public Table table() {
        return known.table();
    }

    @Override
    public @Nullable Object fact(String factId) {
        return answers.containsKey(factId) ? answers.get(factId) : known.fact(factId);
    }

    @Override
    public @Nullable FactRecord one(String relationId) {
        return known.one(relationId);
    }

    @Override
    public @Nullable List<? extends FactRecord> many(String relationId) {
        return known.many(relationId);
    }
}
