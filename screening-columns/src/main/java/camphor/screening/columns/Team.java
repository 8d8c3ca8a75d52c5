package camphor.screening.columns;

import camphor.screening.Progress;
import camphor.screening.ScreeningCancelled;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/** Workers who share what is to be done among them, piece by piece. */
final class Team {
    private final List<Worker> workers = new ArrayList<>();
    private final Progress progress;

    Team(Shelf shelf, int size, Progress progress) {
        for (int i = 0; i < size; i++) {
            workers.add(new Worker(shelf));
        }
        this.progress = progress;
    }

    List<Worker> workers() {
        return workers;
    }

    /** Does all pieces; throws {@link ScreeningCancelled} as soon as the watcher wants to stop. */
    void share(int pieces, Start start) {
        AtomicInteger next = new AtomicInteger();
        Consumer<Worker> work = worker -> {
            IntConsumer piece = start.by(worker);
            for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                if (progress.cancelled()) {
                    throw new ScreeningCancelled();
                }
                piece.accept(i);
            }
        };
        (pieces > 1 ? workers.parallelStream() : workers.stream().limit(1)).forEach(work);
    }

    /** A worker gets ready to do pieces, each known by its number. */
    interface Start {
        IntConsumer by(Worker worker);
    }
}
