package camphor.server.identity.secondfactor;

import static org.springframework.http.HttpStatus.CONFLICT;
import static org.springframework.http.HttpStatus.UNPROCESSABLE_CONTENT;

import camphor.server.kernel.Refusal;
import org.springframework.http.HttpStatus;

/** How setting up a second factor says no. */
enum SecondFactorRefusal implements Refusal {
    SECOND_FACTOR_IN_USE(CONFLICT),
    SECOND_FACTOR_NOT_BEGUN(CONFLICT),
    CODE_WRONG(UNPROCESSABLE_CONTENT);

    private final HttpStatus status;

    SecondFactorRefusal(HttpStatus status) {
        this.status = status;
    }

    @Override
    public HttpStatus status() {
        return status;
    }
}
