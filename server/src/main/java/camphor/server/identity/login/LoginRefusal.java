package camphor.server.identity.login;

import static org.springframework.http.HttpStatus.FORBIDDEN;
import static org.springframework.http.HttpStatus.LOCKED;
import static org.springframework.http.HttpStatus.NOT_FOUND;
import static org.springframework.http.HttpStatus.TOO_MANY_REQUESTS;
import static org.springframework.http.HttpStatus.UNAUTHORIZED;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** How the door says no. */
enum LoginRefusal implements Refusal {
    LOGIN_FAILED(UNAUTHORIZED),
    CODE_NEEDED(UNAUTHORIZED),
    ACCOUNT_LOCKED(LOCKED),
    ACCOUNT_STOPPED(FORBIDDEN),
    TOO_MANY_ATTEMPTS(TOO_MANY_REQUESTS),
    PASSWORD_WRONG(UNPROCESSABLE_CONTENT),
    PASSWORD_UNCHANGED(UNPROCESSABLE_CONTENT),
    SESSION_UNKNOWN(NOT_FOUND);

    private final HttpStatus status;

    LoginRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
