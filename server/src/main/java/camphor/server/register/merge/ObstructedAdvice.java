package camphor.server.register.merge;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Beside the refusal's words: each thing that stands in the way. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // the kernel's advice takes whatever nobody else took for a bug
class ObstructedAdvice {
    private final MessageSource texts;

    ObstructedAdvice(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Obstructed obstructed, Locale locale) {
        String code = obstructed.refusal().code();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                obstructed.refusal().status(), texts.getMessage(code + ".detail", null, locale));
        problem.setType(URI.create("urn:camphor:refusal:" + code));
        problem.setTitle(texts.getMessage(code + ".title", null, locale));
        problem.setProperty("obstacles", obstructed.obstacles());
        return ResponseEntity.status(obstructed.refusal().status()).body(problem);
    }
}
