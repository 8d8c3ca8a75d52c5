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
    CURSOR_INVALID(UNPROCESSABLE_CONTENT),
    VILLAGE_UNKNOWN(UNPROCESSABLE_CONTENT),
    DAY_INVALID(UNPROCESSABLE_CONTENT),
    REASON_UNKNOWN(UNPROCESSABLE_CONTENT),
    LEFT_ALREADY(CONFLICT),
    MEMBER_ALREADY(CONFLICT),
    SPLIT_INVALID(UNPROCESSABLE_CONTENT),
    MERGER_WITH_ITSELF(UNPROCESSABLE_CONTENT),
    /** Two records that are not one; told with what speaks against it. */
    MERGER_STANDS(CONFLICT),
    MERGER_UNKNOWN(NOT_FOUND),
    MERGER_UNDONE(CONFLICT),
    /** Something was built on the merger; told with each thing that was. */
    UNDOING_STANDS(CONFLICT),
    VIEW_UNKNOWN(NOT_FOUND),
    VIEW_NAME_TAKEN(CONFLICT),
    ROTATION_RUNS(CONFLICT);

    private final HttpStatus status;

    RegisterRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
