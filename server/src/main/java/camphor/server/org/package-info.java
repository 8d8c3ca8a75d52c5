/**
 * Where the work is done and who is there for it: divisions, villages and their groups, stations and offices with the
 * clauses that each answers for, posts and paired helpers, each with the period in which it is so. Others ask {@link
 * camphor.server.org.Divisions} and {@link camphor.server.org.Units}; start reading there.
 */
@NullMarked
@ApplicationModule(displayName = "Organisation", allowedDependencies = "kernel")
package camphor.server.org;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
