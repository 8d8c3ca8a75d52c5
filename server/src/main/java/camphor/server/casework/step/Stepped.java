package camphor.server.casework.step;

import camphor.server.casework.life.Move;
import camphor.server.casework.life.Standing;
import camphor.server.casework.problem.ProblemStandings.Found;

/**
 * A step that is decided and waits to be written.
 *
 * @param before the problem as it was
 * @param move what was said, with what was filled in for it
 * @param after how it stands now
 */
record Stepped(Found before, Move move, Standing after) {}
