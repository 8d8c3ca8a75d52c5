package camphor.server.job;

import java.util.UUID;

/** A kind of long work, as a bean of the capability that knows how it is done. */
public interface JobKind {

    /** Stable name, as {@link Jobs#start} says it. */
    String kind();

    /**
     * Does the work, as whoever started it, outside a transaction. It may be called again after the server went down in
     * the middle, or even after the work was done but not yet marked so: it resumes, or finds that nothing is left to do.
     */
    void run(Job job);

    /** The job has come to its end, this way; in the transaction that keeps the end, as the system. */
    default void ended(UUID job, JobState state) {}
}
