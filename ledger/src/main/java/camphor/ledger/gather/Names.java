package camphor.ledger.gather;

import camphor.ledger.gather.People.Who;
import java.util.Map;

/** Who stands behind each key, table by table. */
record Names(Map<String, Map<String, Who>> byTable) {
    Who of(String table, String key) {
        return byTable.getOrDefault(table, Map.of()).getOrDefault(key, Who.NOBODY);
    }
}
