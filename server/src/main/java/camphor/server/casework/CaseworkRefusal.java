package camphor.server.casework;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Every way in which casework says no. */
public enum CaseworkRefusal implements Refusal {
    /** Also for what lies out of scope. */
    PROBLEM_UNKNOWN(NOT_FOUND),
    /** Not in this state. */
    STEP_NOT_ALLOWED(CONFLICT),
    /** Not this role, or not this unit's. */
    STEP_NOT_YOURS(FORBIDDEN),
    STEP_INCOMPLETE(UNPROCESSABLE_CONTENT),
    CHECKER_IS_WORKER(UNPROCESSABLE_CONTENT),
    NOT_PROVEN(UNPROCESSABLE_CONTENT),
    DATE_INVALID(UNPROCESSABLE_CONTENT),
    /** Units that work with it are not done. */
    PARTS_OPEN(CONFLICT),
    NOTHING_ASKED(CONFLICT),
    /** Units passed it on to each other; now the hub decides. */
    TRANSFERRED_TOO_OFTEN(CONFLICT),
    /** Somebody else took a step meanwhile. */
    CHANGED_MEANWHILE(CONFLICT),
    CLAUSE_UNKNOWN(UNPROCESSABLE_CONTENT),
    PLACE_INVALID(UNPROCESSABLE_CONTENT),
    UNIT_INVALID(UNPROCESSABLE_CONTENT),
    VALUE_INVALID(UNPROCESSABLE_CONTENT),
    HOUSEHOLD_INVALID(UNPROCESSABLE_CONTENT),
    MERGE_INVALID(UNPROCESSABLE_CONTENT),
    SUMS_INVALID(UNPROCESSABLE_CONTENT),
    /** A bulk step must say which problems. */
    NOTHING_CHOSEN(UNPROCESSABLE_CONTENT),
    LOOK_BACK_UNKNOWN(NOT_FOUND),
    LEDGER_UNKNOWN(NOT_FOUND),
    /** No workbook, or no sheet with the headings of a ledger. */
    LEDGER_UNREADABLE(UNPROCESSABLE_CONTENT),
    DEED_UNKNOWN(NOT_FOUND),
    /** Not harmless, undone before, or something was built on it. */
    DEED_STANDS(CONFLICT);

    private final HttpStatus status;

    CaseworkRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
