package camphor.server.job;

import java.util.UUID;

/** A job while it runs, as its work sees it. Any thread may tell its progress. */
public interface Job {

    UUID id();

    /** What was asked for when it was started. */
    <T> T task(Class<T> type);

    /**
     * Tells how far it is; cheap, may be called for every row. It is kept at once, whatever becomes of the caller's
     * transaction.
     *
     * @param step what is being done now, in Chinese, as the screen shows it
     * @param total 0 while nobody knows
     * @throws Cancelled when somebody wants it to stop
     */
    void progress(String step, long done, long total);

    /** Whether it should stop; for work that looks for itself. What {@link #progress} learned last, so it costs nothing. */
    boolean stopping();

    /** What comes of it, for whoever started it: kept with the job when it is done. */
    void result(Object result);
}
