package camphor.server.screening.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** How long each part of a run takes. */
final class Stages {
    private static final double NANOS = 1e9;

    private final List<RunView.Stage> stages = new ArrayList<>();

    <T> T timed(String name, Supplier<T> work) {
        long start = System.nanoTime();
        T done = work.get();
        stages.add(new RunView.Stage(name, Math.round((System.nanoTime() - start) / NANOS * 1000) / 1000.0));
        return done;
    }

    List<RunView.Stage> all() {
        return List.copyOf(stages);
    }
}
