package camphor.server.campaign.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks are meant; null narrows nothing.
 *
 * @param state open, begun, done, aside; {@code todo} is open or begun
 * @param village beginning of a division's code
 * @param givenTo an account; tasks that nobody has: {@code nobody}
 * @param search beginning of a name or of a household's number
 */
record TaskFilter(
        @Nullable UUID campaign,
        @Nullable Boolean mine,
        @Nullable String state,
        @Nullable String checklist,
        @Nullable String village,
        @Nullable String unit,
        @Nullable Boolean late,
        @Nullable String givenTo,
        @Nullable String search) {}
