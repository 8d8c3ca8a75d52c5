/**
 * The campaign pack that the register works by: its catalogue says what can be known, its rules judge. Start reading at
 * {@link camphor.server.register.plan.PlanInForce}.
 */
@NullMarked
@NamedInterface("plan")
package camphor.server.register.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
