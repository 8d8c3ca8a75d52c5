/** What was found, from wherever, before it is a problem. Start reading at {@link camphor.server.casework.intake.FlowIn}. */
@NullMarked
package camphor.server.casework.intake;

import org.jspecify.annotations.NullMarked;
