package camphor.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A clause of the plan as the ledgers name it.
 *
 * @param until last day of its milestone; null when it has none
 * @param owners ids of the units that answer for it, the leading one first
 * @param rules how many machine rules look into it
 */
public record ClauseLine(String id, String title, @Nullable LocalDate until, List<String> owners, int rules) {
    public ClauseLine {
        owners = List.copyOf(owners);
    }
}
