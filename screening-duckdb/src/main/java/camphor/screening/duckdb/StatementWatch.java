package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.ScreeningCancelled;
import java.sql.SQLException;
import java.sql.Statement;

/** Looks from a second thread whether a running statement should stop, and stops it. */
final class StatementWatch implements AutoCloseable {
    private static final long LOOK_EVERY_MS = 50;

    private final Statement statement;
    private final Progress progress;
    private final Thread eye = new Thread(this::look, "duckdb-watch");

    StatementWatch(Statement statement, Progress progress) {
        this.statement = statement;
        this.progress = progress;
    }

    void start() {
        throwIfCancelled();
        eye.setDaemon(true);
        eye.start();
    }

    private void look() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                Thread.sleep(LOOK_EVERY_MS);
                if (progress.cancelled()) {
                    statement.cancel();
                }
            }
        } catch (InterruptedException | SQLException e) {
            // The statement has ended: nothing is left to look at.
        }
    }

    private void throwIfCancelled() {
        if (progress.cancelled()) {
            throw new ScreeningCancelled();
        }
    }

    /** The statement may not be closed while it is looked at. */
    @Override
    public void close() {
        eye.interrupt();
        boolean interrupted = false;
        while (eye.isAlive()) {
            try {
                eye.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
