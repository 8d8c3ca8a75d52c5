package camphor.server.register.merge;

import camphor.rules.fact.Table;
import camphor.server.register.edit.Locked;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.util.Map;
import java.util.UUID;

/**
 * One of the two records, locked.
 *
 * @param facts with identity numbers open
 * @param changed number of the last change, by fact, of those that somebody changed
 */
record Side(Locked record, Map<String, Object> facts, Map<String, Long> changed) {
    static Side of(Locked record, Table table, Sealing sealing) {
        return new Side(
                record,
                IdentityFacts.opened(FactsJson.read(table, record.facts()), sealing),
                FactsJson.changes(record.changes()));
    }

    UUID id() {
        return record.id();
    }

    String text(String fact) {
        return String.valueOf(facts.getOrDefault(fact, ""));
    }

    long changed(String fact) {
        return changed.getOrDefault(fact, 0L);
    }
}
