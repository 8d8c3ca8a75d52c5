/** The chain of audit entries: how one is written, read and proved. Start reading at {@link camphor.server.identity.audit.Entry}. */
@NullMarked
package camphor.server.identity.audit;

import org.jspecify.annotations.NullMarked;
