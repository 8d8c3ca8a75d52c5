package camphor.server.org.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A helper (帮扶责任人) and the household they are paired with (结对).
 *
 * @param household the household's number in the register
 * @param helperUnit where the helper works
 * @param account the helper's account; null as long as they have none
 */
record Pairing(
        UUID id,
        String village,
        String household,
        String helper,
        String helperUnit,
        @Nullable UUID account,
        Period period) {}
