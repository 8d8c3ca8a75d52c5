/**
 * The columnar copy of the register: sealed on the disk, opened for a run, brought up to date by what changed. Start
 * reading at {@link camphor.server.screening.snapshot.Snapshots}.
 */
@NullMarked
package camphor.server.screening.snapshot;

import org.jspecify.annotations.NullMarked;
