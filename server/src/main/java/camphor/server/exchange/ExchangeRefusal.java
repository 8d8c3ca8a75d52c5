package camphor.server.exchange;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Every way in which the exchange says no. */
public enum ExchangeRefusal implements Refusal {
    /** Also for what lies out of scope. */
    IMPORT_UNKNOWN(NOT_FOUND),
    FILE_MISSING(UNPROCESSABLE_CONTENT),
    /** The file cannot be read as a workbook; its words tell the owner what to do. */
    FILE_REFUSED(UNPROCESSABLE_CONTENT),
    SHEET_UNKNOWN(UNPROCESSABLE_CONTENT),
    TABLE_UNKNOWN(UNPROCESSABLE_CONTENT),
    /** A station brings in its own lists, a village its own households and persons. */
    TABLE_NOT_YOURS(FORBIDDEN),
    MAPPING_INVALID(UNPROCESSABLE_CONTENT),
    MAPPING_INCOMPLETE(UNPROCESSABLE_CONTENT),
    IMPORT_CHANGED(CONFLICT),
    /** Not at this stage. */
    IMPORT_STAGE(CONFLICT),
    UNDO_OBSTRUCTED(CONFLICT),
    LIST_UNKNOWN(NOT_FOUND),
    /** Also for what somebody else took out. */
    EXPORT_UNKNOWN(NOT_FOUND),
    EXPORT_INVALID(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    ExchangeRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
