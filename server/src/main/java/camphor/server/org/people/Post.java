package camphor.server.org.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's post (岗位).
 *
 * @param division code of the county, township or village
 * @param unit the township's unit in which the post is; null for a post of the division itself
 * @param post the post's id in the campaign's pack, such as {@code village_secretary}
 * @param holder the person's name
 * @param account the person's account; null as long as they have none
 */
record Post(
        UUID id,
        String division,
        @Nullable String unit,
        String post,
        String holder,
        @Nullable UUID account,
        Period period) {}
