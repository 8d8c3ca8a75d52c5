/**
 * The commands behind {@code ./camphor}: one class each, thin; what they share is loading a pack, taking lists in, and
 * talking to the person at the terminal. Start reading at {@link camphor.cli.Main}.
 */
@NullMarked
package camphor.cli;

import org.jspecify.annotations.NullMarked;
