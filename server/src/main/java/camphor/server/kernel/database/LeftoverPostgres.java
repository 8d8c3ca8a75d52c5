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
 * PostgreSQL outlives an application that was killed, and holds the data directory; a process of it that is in the middle
 * of a long statement outlives even its own postmaster. What is left is stopped before ours starts; what was committed is
 * safe either way.
 */
final class LeftoverPostgres {

    private static final long PATIENCE_SECONDS = 60;

    private LeftoverPostgres() {}

    static void stop(Path data) throws IOException {
        Optional<ProcessHandle> postmaster = in(data);
        if (postmaster.isPresent()) {
            stopFast(postmaster.get(), data);
        }
        for (ProcessHandle orphan : working(data)) {
            orphan.destroyForcibly();
            awaitEnd(orphan, data);
        }
    }

    /**
     * Statements that nobody waits for any more are broken off: what Java sends, SIGTERM, would wait for their end. And
     * {@code pg_ctl} refuses to run as root.
     */
    private static void stopFast(ProcessHandle postmaster, Path data) throws IOException {
        new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid()).start();
        awaitEnd(postmaster, data);
    }

    private static void awaitEnd(ProcessHandle process, Path data) throws IOException {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
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
                : ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(LeftoverPostgres::isPostgres);
    }

    /** All processes of PostgreSQL work in their data directory. */
    private static List<ProcessHandle> working(Path data) {
        return ProcessHandle.allProcesses()
                .filter(LeftoverPostgres::isPostgres)
                .filter(process -> worksIn(process, data))
                .toList();
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().orElse("").endsWith("postgres");
    }

    private static boolean worksIn(ProcessHandle process, Path data) {
        try {
            return Files.exists(data)
                    && Files.readSymbolicLink(Path.of("/proc", String.valueOf(process.pid()), "cwd"))
                            .equals(data.toRealPath());
        } catch (IOException e) {
            return false; // it has just ended
        }
    }
}
