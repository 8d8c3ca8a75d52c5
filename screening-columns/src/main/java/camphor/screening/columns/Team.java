package camphor.screening.columns;

import camphor.screening.Progress;
import camphor.screening.ScreeningCancelled;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
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
        Work work = worker -> {
            IntConsumer piece = start.by(worker);
            for (int i = next.getAndIncrement(); i < pieces; i = next.getAndIncrement()) {
                if (progress.cancelled()) {
                    throw new ScreeningCancelled();
                }
                piece.accept(i);
            }
        };
        if (pieces > 1 && workers.size() > 1) {
            each(work);
        } else {
            work.done(workers.get(0));
        }
    }

    /** Every worker does the same at the same time. */
    private void each(Work work) {
        ExecutorService threads = Executors.newFixedThreadPool(workers.size());
        try {
            List<Future<?>> running = new ArrayList<>();
            for (Worker worker : workers) {
                running.add(threads.submit(() -> work.done(worker)));
            }
            for (Future<?> each : running) {
                each.get();
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while columns are read", e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** A worker gets ready to do pieces, each known by its number. */
    interface Start {
        IntConsumer by(Worker worker);
    }

    /** What every worker does. */
    private interface Work {
        void done(Worker by);
    }
}
