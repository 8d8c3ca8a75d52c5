package camphor.server.screening;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** What screening refuses. */
public enum ScreeningRefusal implements Refusal {
    /** One run at a time: each judges everything. */
    SCREENING_UNDER_WAY(CONFLICT),
    SCREENING_RUN_UNKNOWN(NOT_FOUND),
    /** The snapshot or the engine refused; the engine's own words stand in the detail. */
    SCREENING_NOT_POSSIBLE(CONFLICT),
    SUMS_BY_UNKNOWN(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    ScreeningRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
