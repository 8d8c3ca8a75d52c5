package camphor.server.identity.password;

import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** Why a password is not taken. */
enum PasswordRefusal implements Refusal {
    PASSWORD_TOO_SHORT,
    PASSWORD_TOO_LONG,
    PASSWORD_COMMON,
    PASSWORD_MONOTONOUS,
    PASSWORD_HOLDS_NAME;

    @Override
    public HttpStatus status() {
        return UNPROCESSABLE_CONTENT;
    }
}
