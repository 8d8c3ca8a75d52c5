/**
 * A household's file (一户一档): everything known of it and its members, now or as of a time, with where each fact comes
 * from. Start reading at {@link camphor.server.register.file.ReadFile}.
 */
@NullMarked
package camphor.server.register.file;

import org.jspecify.annotations.NullMarked;
