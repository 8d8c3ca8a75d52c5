/**
 * Two records of one household, or of one person, become one (合并): shown fact by fact before it is done, with everything
 * that hangs on them, and taken back (撤销合并) while nothing was built on it. Start reading at {@link
 * camphor.server.register.merge.MergeHouseholds}.
 */
@NullMarked
package camphor.server.register.merge;

import org.jspecify.annotations.NullMarked;
