package camphor.screening.duckdb;

import camphor.screening.Progress;
import camphor.screening.ScreeningCancelled;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBPreparedStatement;

/** Looks at a running statement from a second thread: tells how far it is, and stops it when the watcher wants. */
final class StatementWatch implements AutoCloseable {
    private static final long LOOK_EVERY_MS = 50;

    private final Statement statement;
    private final Progress progress;
    private final Percent percent;
    private final Thread eye = new Thread(this::look, "duckdb-watch");

    StatementWatch(Statement statement, Progress progress, Percent percent) {
        this.statement = statement;
        this.progress = progress;
        this.percent = percent;
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
                tellPercent();
            }
        } catch (InterruptedException | SQLException e) {
            // The statement has ended: nothing is left to look at.
        }
    }

    private void tellPercent() throws SQLException {
        if (statement instanceof DuckDBPreparedStatement running) {
            double done = running.getQueryProgress().getPercentage();
            if (done > 0) {
                percent.reached((int) done);
            }
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
