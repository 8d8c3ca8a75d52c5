package camphor.server.job;

/** Somebody asked the job to stop; thrown through the work, so that its transaction is rolled back. */
public final class Cancelled extends RuntimeException {

    public Cancelled() {
        super("the job was cancelled");
    }
}
