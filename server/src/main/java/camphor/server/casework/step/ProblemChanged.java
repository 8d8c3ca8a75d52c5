package camphor.server.casework.step;

import java.time.OffsetDateTime;
import java.util.List;

/** Somebody else took a step since the problem was read; nothing is overwritten in silence. */
final class ProblemChanged extends RuntimeException {
    private final long version;
    private final transient List<Since> steps;

    /** A step that was taken meanwhile. */
    record Since(long version, OffsetDateTime at, String by, String step, String to) {}

    ProblemChanged(long version, List<Since> steps) {
        super("changed-meanwhile");
        this.version = version;
        this.steps = List.copyOf(steps);
    }

    long version() {
        return version;
    }

    List<Since> steps() {
        return steps;
    }
}
