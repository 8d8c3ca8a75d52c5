/** What a changed pack would do: which clauses, rules and parameters differ, and which subjects come in or fall out. */
@NullMarked
package camphor.pack.diff;

import org.jspecify.annotations.NullMarked;
