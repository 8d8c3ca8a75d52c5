/** What makes a pack fit to run: each check is one small class that adds what it finds to the list of issues. */
@NullMarked
package camphor.pack.check;

import org.jspecify.annotations.NullMarked;
