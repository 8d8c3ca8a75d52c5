/**
 * Identity numbers at rest: sealed, found by a blind index, shown masked. Start reading at {@link
 * camphor.server.register.seal.IdentityFacts}.
 */
@NullMarked
@NamedInterface("seal")
package camphor.server.register.seal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
