package camphor.server.org;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What org refuses. Outside one's territory and not existing are one and the same. */
public enum OrgRefusal implements Refusal {
    DIVISION_UNKNOWN(NOT_FOUND),
    UNIT_UNKNOWN(NOT_FOUND),
    UNIT_EXISTS(CONFLICT),
    ENTRY_UNKNOWN(NOT_FOUND),
    ENTRY_EXISTS(CONFLICT),
    PERIOD_INVALID(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    OrgRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
