package camphor.server.register.edit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The household or person that is being changed, locked until the transaction ends.
 *
 * @param table {@code household} or {@code person}
 * @param household itself, or that of the person
 * @param facts as stored
 * @param changes number of the last change of each fact that somebody changed
 */
public record Locked(
        String table,
        UUID id,
        UUID household,
        String villageCode,
        @Nullable String name,
        long version,
        String facts,
        String changes) {
    public boolean isPerson() {
        return table.equals("person");
    }
}
