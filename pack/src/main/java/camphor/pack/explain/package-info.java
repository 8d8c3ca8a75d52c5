/** A pack shown to people: the matrix of clauses, the burden on each post, the data dictionary. */
@NullMarked
package camphor.pack.explain;

import org.jspecify.annotations.NullMarked;
