package camphor.server.identity.access;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Why a request does not reach its endpoint. */
enum AccessRefusal implements Refusal {
    NOT_LOGGED_IN(UNAUTHORIZED),
    SESSION_ENDED(UNAUTHORIZED),
    ROLE_NOT_ALLOWED(FORBIDDEN),
    RULE_MISSING(FORBIDDEN),
    PASSWORD_CHANGE_DUE(FORBIDDEN),
    SECOND_FACTOR_DUE(FORBIDDEN),
    REQUEST_FORGED(FORBIDDEN);

    private final HttpStatus status;

    AccessRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
