/** The commands behind ./camphor that need no server. */
@NullMarked
package camphor.cli;

import org.jspecify.annotations.NullMarked;
