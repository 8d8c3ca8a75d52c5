package camphor.server.evidence;

import static org.springframework.http.HttpStatus.CONTENT_TOO_LARGE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;
import static org.springframework.http.HttpStatus.UNSUPPORTED_MEDIA_TYPE;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Every way in which evidence is refused. */
public enum EvidenceRefusal implements Refusal {
    /** Also for what lies out of scope, or belongs to another place. */
    EVIDENCE_UNKNOWN(NOT_FOUND),
    EVIDENCE_MISSING(UNPROCESSABLE_CONTENT),
    EVIDENCE_TOO_LARGE(CONTENT_TOO_LARGE),
    /** Neither a photo nor a PDF, whatever its name says. */
    EVIDENCE_TYPE_REFUSED(UNSUPPORTED_MEDIA_TYPE),
    /** Out of the actor's territory, or half a position. */
    EVIDENCE_PLACE_INVALID(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    EvidenceRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
