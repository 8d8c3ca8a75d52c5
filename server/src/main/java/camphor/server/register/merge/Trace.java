package camphor.server.register.merge;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What it takes to have two records again.
 *
 * @param facts that were taken over, with the number of the change
 * @param members who came along, each with the numbers of the changes of their own facts
 * @param periods memberships that count for the record that stays since
 * @param lists rows of lists that hang on it since, by what they hung on before
 * @param doubleOf whose double the person who went was before
 * @param doubles whose number was known to be that of the person who went
 */
record Trace(
        Map<String, Long> facts,
        Map<UUID, Map<String, Long>> members,
        List<Long> periods,
        Map<String, List<Long>> lists,
        @Nullable UUID doubleOf,
        List<UUID> doubles) {}
