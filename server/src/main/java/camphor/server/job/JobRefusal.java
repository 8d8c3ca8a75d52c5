package camphor.server.job;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What is refused about jobs, and why one failed that was begun. */
enum JobRefusal implements Refusal {
    /** Also for another's. */
    JOB_UNKNOWN(NOT_FOUND),
    /** Whoever started it may not do anything any more. */
    JOB_OWNER_GONE(CONFLICT),
    /** The server went down under it again and again. */
    JOB_GIVEN_UP(CONFLICT),
    /** Started by a version of the server that could do more. */
    JOB_KIND_UNKNOWN(CONFLICT);

    private final HttpStatus status;

    JobRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
