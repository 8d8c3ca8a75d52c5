package camphor.screening.duckdb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;

/**
 * Statements on several connections to one database. DuckDB runs one statement with all its threads but plans it with
 * one, and for a township's data planning is most of the work.
 */
public final class SideBySide {
    private final DuckDb database;
    private final int connections;

    public SideBySide(DuckDb database, int connections) {
        this.database = database;
        this.connections = connections;
    }

    /**
     * Runs all works, and none that has not begun once one has failed.
     *
     * @param done told from this thread how many works are done, beginning with none
     */
    public void run(List<Work> works, IntConsumer done) throws SQLException {
        ExecutorService workers = Executors.newFixedThreadPool(connections);
        try {
            CompletionService<Integer> running = new ExecutorCompletionService<>(workers);
            List<Future<Integer>> begun = new ArrayList<>();
            works.forEach(work -> begun.add(running.submit(on(work))));
            for (int finished = 0; finished < begun.size(); finished++) {
                done.accept(finished);
                running.take().get();
            }
        } catch (ExecutionException e) {
            throw failure(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while DuckDB works", e);
        } finally {
            end(workers);
        }
    }

    private Callable<Integer> on(Work work) {
        return () -> {
            try (DuckDb connection = database.another()) {
                work.run(connection);
            }
            return 0;
        };
    }

    /** Waits for what has begun: it reads and writes files that somebody will delete. */
    private static void end(ExecutorService workers) {
        workers.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!workers.isTerminated()) {
            try {
                interrupted |= !workers.awaitTermination(1, TimeUnit.MINUTES) && Thread.interrupted();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static SQLException failure(ExecutionException e) {
        if (e.getCause() instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        return e.getCause() instanceof SQLException failed ? failed : new SQLException(e.getCause());
    }

    /** Something to be done on a connection. */
    public interface Work {
        void run(DuckDb connection) throws SQLException;
    }
}
