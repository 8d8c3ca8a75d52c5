/** Until when: working days, and dates that follow from the plan. Start reading at {@link camphor.server.casework.clock.DueDates}. */
@NullMarked
package camphor.server.casework.clock;

import org.jspecify.annotations.NullMarked;
