package camphor.server.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A job while it runs. Progress is kept at each new step, and between steps at most twice a second. */
final class RunningJob implements Job {
    private static final long REST_NANOS = 500_000_000;

    private final JobTable.Row row;
    private final Keeping keeping;
    private final BooleanSupplier serverStops;
    private final JsonMapper json;
    private volatile boolean cancelled;
    private volatile @Nullable String result;
    private @Nullable String lastStep;
    private long lastKept;

    /** Keeps the progress in a transaction of its own, and answers whether somebody wants the job to stop. */
    @FunctionalInterface
    interface Keeping {
        boolean keep(String step, long done, long total);
    }

    /** The server is going down: the job is begun again by the next one. */
    static final class ServerStops extends Cancelled {}

    RunningJob(JobTable.Row row, Keeping keeping, BooleanSupplier serverStops, JsonMapper json) {
        this.row = row;
        this.keeping = keeping;
        this.serverStops = serverStops;
        this.json = json;
        this.cancelled = row.cancelAsked();
    }

    @Override
    public UUID id() {
        return row.id();
    }

    @Override
    public <T> T task(Class<T> type) {
        return json.readValue(row.task(), type);
    }

    @Override
    public void progress(String step, long done, long total) {
        stopIfAsked();
        keep(step, done, total);
        stopIfAsked();
    }

    @Override
    public boolean stopping() {
        return cancelled || serverStops.getAsBoolean();
    }

    @Override
    public void result(Object value) {
        result = json.writeValueAsString(value);
    }

    @Nullable
    String result() {
        return result;
    }

    private void stopIfAsked() {
        if (serverStops.getAsBoolean()) {
            throw new ServerStops();
        }
        if (cancelled) {
            throw new Cancelled();
        }
    }

    /** Several threads may tell at once; one of them keeps it. */
    private synchronized void keep(String step, long done, long total) {
        long now = System.nanoTime();
        boolean due = !step.equals(lastStep) || now - lastKept >= REST_NANOS;
        if (due) {
            lastStep = step;
            lastKept = now;
            cancelled = keeping.keep(step, done, total);
        }
    }
}
