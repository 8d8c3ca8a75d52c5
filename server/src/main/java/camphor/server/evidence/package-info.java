/**
 * Photos and papers that prove something (佐证材料). Whoever works in the field hands one in once and names it by its id
 * wherever it proves something; it is never changed and never taken away. Others ask {@link
 * camphor.server.evidence.Evidence}. Start reading at {@code keep.KeepEvidence}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {"kernel", "identity"})
package camphor.server.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
