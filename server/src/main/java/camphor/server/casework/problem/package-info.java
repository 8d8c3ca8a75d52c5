/** Problems as people read them, and those that are found by hand. Start reading at {@link camphor.server.casework.problem.ProblemController}. */
@NullMarked
package camphor.server.casework.problem;

import org.jspecify.annotations.NullMarked;
