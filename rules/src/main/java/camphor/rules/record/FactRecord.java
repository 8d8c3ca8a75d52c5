package camphor.rules.record;

import camphor.rules.fact.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One record of a table with everything a rule can reach from it.
 *
 * <p>Values: {@code String} (text, code), {@code Long} (integer), {@code BigDecimal} (decimal), {@code LocalDate},
 * {@code Boolean}, {@code Set<String>} (codes).
 */
public interface FactRecord {
    Table table();

    /** The stored value of a fact; null when it is not known. */
    @Nullable
    Object fact(String factId);

    /** The record at the other end of a to-one relation; null when there is none or it is not known. */
    @Nullable
    FactRecord one(String relationId);

    /** The records at the other end of a to-many relation; null when that list was not delivered. */
    @Nullable
    List<? extends FactRecord> many(String relationId);
}
