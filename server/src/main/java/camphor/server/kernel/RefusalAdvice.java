package camphor.server.kernel;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** The one place where a refusal becomes RFC 9457, in the user's language. */
@RestControllerAdvice
class RefusalAdvice {

    private final MessageSource texts;

    RefusalAdvice(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refused refused, Locale locale) {
        ProblemDetail problem = problem(refused, locale);
        return ResponseEntity.status(refused.refusal().status()).body(problem);
    }

    private ProblemDetail problem(Refused refused, Locale locale) {
        String code = refused.refusal().code();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                refused.refusal().status(), texts.getMessage(code + ".detail", refused.details(), locale));
        problem.setType(URI.create("urn:camphor:refusal:" + code));
        problem.setTitle(texts.getMessage(code + ".title", null, locale));
        if (refused.field() != null) {
            problem.setProperty("field", refused.field());
        }
        return problem;
    }
}
