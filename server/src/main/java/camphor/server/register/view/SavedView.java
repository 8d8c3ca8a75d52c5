package camphor.server.register.view;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A view under a name.
 *
 * @param page which list it is of, such as {@code households}
 * @param query filters by name, as in the page's address
 * @param columns which are shown, in order
 * @param shared whether others who work there see it too
 * @param mine whether the reader may change it
 */
record SavedView(
        UUID id,
        String name,
        String page,
        Map<String, String> query,
        List<String> columns,
        boolean shared,
        boolean mine,
        String owner,
        OffsetDateTime at) {}
