/**
 * What the pack's rules say of one household, read in process on what the database holds. Start reading at {@link
 * camphor.server.register.judge.Judging}.
 */
@NullMarked
package camphor.server.register.judge;

import org.jspecify.annotations.NullMarked;
