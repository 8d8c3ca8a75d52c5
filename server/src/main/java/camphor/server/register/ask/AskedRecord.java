package camphor.server.register.ask;

import camphor.rules.record.FactRecord;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A household, a person or a row of a list, with what it leads to; to be read within the transaction that found it.
 *
 * @param record as the rules read it
 * @param origin where its facts came from when nobody has changed them since, in Chinese
 * @param changed the same by fact, for those that somebody has changed
 */
public record AskedRecord(FactRecord record, String origin, Map<String, String> changed) {
    public AskedRecord {
        changed = Map.copyOf(changed);
    }

    /** The fact's value as the register has it; null when it is not known. */
    public @Nullable Object fact(String fact) {
        return record.fact(fact);
    }

    /** Where the fact comes from, in Chinese. */
    public String source(String fact) {
        return changed.getOrDefault(fact, origin);
    }

    /** The same record as it would be if these answers were its facts. */
    public FactRecord with(Map<String, Object> answers) {
        return answers.isEmpty() ? record : new WithAnswers(record, answers);
    }
}
