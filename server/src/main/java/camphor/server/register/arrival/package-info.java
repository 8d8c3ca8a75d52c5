/**
 * Workbooks on their way into the register: their rows are laid beside it, compared with what it knows, shown, and on
 * somebody's word taken in, all or none; and taken back as long as nobody has built on them. Start reading at {@link
 * camphor.server.register.arrival.Arrivals}.
 */
@NullMarked
@NamedInterface("arrival")
package camphor.server.register.arrival;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
