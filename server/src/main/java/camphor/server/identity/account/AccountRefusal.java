package camphor.server.identity.account;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.GONE;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** How the administration of accounts says no. */
enum AccountRefusal implements Refusal {
    ACCOUNT_UNKNOWN(NOT_FOUND),
    ACCOUNT_CHANGED_MEANWHILE(CONFLICT),
    LOGIN_TAKEN(CONFLICT),
    LOGIN_MALFORMED(UNPROCESSABLE_CONTENT),
    NAME_MISSING(UNPROCESSABLE_CONTENT),
    TERRITORY_MALFORMED(UNPROCESSABLE_CONTENT),
    TERRITORY_MISSING(UNPROCESSABLE_CONTENT),
    OWN_ACCOUNT(CONFLICT),
    INVITATION_UNKNOWN(NOT_FOUND),
    INVITATION_EXPIRED(GONE);

    private final HttpStatus status;

    AccountRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
