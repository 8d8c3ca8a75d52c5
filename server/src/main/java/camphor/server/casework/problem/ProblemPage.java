package camphor.server.casework.problem;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some problems.
 *
 * @param next where the next page begins; null on the last
 */
record ProblemPage(List<ProblemLine> items, @Nullable String next) {}
