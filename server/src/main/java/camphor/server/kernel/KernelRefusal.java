package camphor.server.kernel;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import org.springframework.http.HttpStatus;

/** What the kernel itself refuses. */
enum KernelRefusal implements Refusal {
    NOT_LOGGED_IN(UNAUTHORIZED),
    REQUEST_INVALID(UNPROCESSABLE_CONTENT),
    COMMAND_DIFFERS(CONFLICT);

    private final HttpStatus status;

    KernelRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
