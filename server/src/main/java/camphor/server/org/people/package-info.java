/**
 * Who is where: groups of a village, posts and their holders, helpers and the households they are paired with. All
 * three are entries with a period ({@link camphor.server.org.people.Period}); start reading at {@link
 * camphor.server.org.people.ChangeEntries}.
 */
@NullMarked
package camphor.server.org.people;

import org.jspecify.annotations.NullMarked;
