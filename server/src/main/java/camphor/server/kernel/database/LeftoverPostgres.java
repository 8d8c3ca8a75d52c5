package camphor.server.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * PostgreSQL outlives an application that was killed, and holds the data directory. It is asked to stop before ours
 * starts; what it had written is safe either way.
 */
final class LeftoverPostgres {

    private static final long PATIENCE_SECONDS = 30;

    private LeftoverPostgres() {}

    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> leftover = in(data);
        if (leftover.isEmpty()) {
            return;
        }
        leftover.get().destroy();
        try {
            leftover.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IOException("PostgreSQL still holds " + data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The process named in {@code postmaster.pid}, if it lives and is a PostgreSQL: numbers are used again. */
    private static Optional<ProcessHandle> in(Path data) throws IOException {
        Path file = data.resolve("postmaster.pid");
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        return lines.isEmpty()
                ? Optional.empty()
                : ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                        .filter(process -> process.info().command().orElse("").endsWith("postgres"));
    }
}
