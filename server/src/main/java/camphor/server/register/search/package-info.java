/**
 * The list of households: filtered, searched, paged. Start reading at {@link
 * camphor.server.register.search.HouseholdController}.
 */
@NullMarked
@NamedInterface("search")
package camphor.server.register.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
