package camphor.server.exchange.export;

import camphor.server.register.search.Wanted;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to take out.
 *
 * @param what {@code households}, {@code persons} or {@code national}
 * @param filter as in the list of households; null for all
 * @param columns ids of facts in their order; null or empty for the usual ones
 */
record ExportWish(
        String what, @Nullable Wanted filter, @Nullable List<String> columns) {}
