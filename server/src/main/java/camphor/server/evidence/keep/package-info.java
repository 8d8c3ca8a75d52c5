/** Evidence comes in and is shown again. Start reading at {@link camphor.server.evidence.keep.KeepEvidence}. */
@NullMarked
package camphor.server.evidence.keep;

import org.jspecify.annotations.NullMarked;
