package camphor.server.register;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Every way in which the register says no. */
public enum RegisterRefusal implements Refusal {
    /** Also for what lies out of scope: nobody learns by guessing which households there are. */
    HOUSEHOLD_UNKNOWN(NOT_FOUND),
    PERSON_UNKNOWN(NOT_FOUND),
    /** The register held nothing of this household at that time. */
    NOT_YET_RECORDED(NOT_FOUND),
    CHANGED_MEANWHILE(CONFLICT),
    FACT_INVALID(UNPROCESSABLE_CONTENT),
    IDENTITY_TAKEN(CONFLICT),
    REASON_MISSING(UNPROCESSABLE_CONTENT),
    CURSOR_INVALID(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    RegisterRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
