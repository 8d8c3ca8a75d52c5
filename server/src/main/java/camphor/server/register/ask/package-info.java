/**
 * One record of the register as a checklist's questions read it: conditions, and what is known of a fact. Start reading at
 * {@link camphor.server.register.ask.AskedRecord}.
 */
@NullMarked
@NamedInterface("ask")
package camphor.server.register.ask;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
