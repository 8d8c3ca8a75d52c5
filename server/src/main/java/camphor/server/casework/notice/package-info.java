/** Who is told what, each thing once. Start reading at {@link camphor.server.casework.notice.Sweep}. */
@NullMarked
package camphor.server.casework.notice;

import org.jspecify.annotations.NullMarked;
