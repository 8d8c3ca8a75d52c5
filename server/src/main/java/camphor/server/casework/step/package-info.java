/** Steps of problems' lives are taken here, one or ten thousand at a time. Start reading at {@link camphor.server.casework.step.TakeSteps}. */
@NullMarked
package camphor.server.casework.step;

import org.jspecify.annotations.NullMarked;
