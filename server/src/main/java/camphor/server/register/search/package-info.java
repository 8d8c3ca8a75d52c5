/**
 * The list of households: filtered, searched, paged. Start reading at {@link
 * camphor.server.register.search.HouseholdController}.
 */
@NullMarked
package camphor.server.register.search;

import org.jspecify.annotations.NullMarked;
