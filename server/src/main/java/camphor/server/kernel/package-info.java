/**
 * What every capability stands on, without a word of the trade: how to say no ({@link
 * camphor.server.kernel.Refusal}), who acts and within which scope ({@link camphor.server.kernel.Actors}), and how a
 * command sent twice happens once. Start reading at {@link camphor.server.kernel.Actor}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package camphor.server.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
