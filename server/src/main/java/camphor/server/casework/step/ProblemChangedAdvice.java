package camphor.server.casework.step;

import static camphor.server.casework.CaseworkRefusal.CHANGED_MEANWHILE;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Beside the refusal's words: the version that is there now, and the steps that led to it. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // the kernel's advice takes whatever nobody else took for a bug
class ProblemChangedAdvice {
    private final MessageSource texts;

    ProblemChangedAdvice(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(ProblemChanged changed, Locale locale) {
        String code = CHANGED_MEANWHILE.code();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                CHANGED_MEANWHILE.status(), texts.getMessage(code + ".detail", null, locale));
        problem.setType(URI.create("urn:camphor:refusal:" + code));
        problem.setTitle(texts.getMessage(code + ".title", null, locale));
        problem.setProperty("version", changed.version());
        problem.setProperty("steps", changed.steps());
        return ResponseEntity.status(CHANGED_MEANWHILE.status()).body(problem);
    }
}
