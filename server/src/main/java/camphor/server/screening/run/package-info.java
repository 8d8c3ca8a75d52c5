/**
 * From the wish to screen to findings that are kept. Start reading at {@link camphor.server.screening.run.ScreeningJob}.
 */
@NullMarked
package camphor.server.screening.run;

import org.jspecify.annotations.NullMarked;
