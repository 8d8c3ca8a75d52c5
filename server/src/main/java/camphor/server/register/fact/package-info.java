/**
 * Facts between the catalogue and the database: how they are written, read, checked and shown. Start reading at {@link
 * camphor.server.register.fact.FactsJson}.
 */
@NullMarked
@NamedInterface("fact")
package camphor.server.register.fact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
