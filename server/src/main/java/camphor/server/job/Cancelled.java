package camphor.server.job;

/**
 * Somebody asked the job to stop, or the server is going down; thrown through the work, so that its transaction is rolled
 * back.
 */
public class Cancelled extends RuntimeException {

    public Cancelled() {
        super("the job was asked to stop");
    }
}
