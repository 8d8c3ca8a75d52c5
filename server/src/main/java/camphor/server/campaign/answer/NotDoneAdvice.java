package camphor.server.campaign.answer;

import static camphor.server.campaign.CampaignRefusal.TASK_NOT_COMPLETE;

import java.net.URI;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Beside the refusal's words: each question that is not answered as it must be. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE) // the kernel's advice takes whatever nobody else took for a bug
class NotDoneAdvice {
    private final MessageSource texts;

    NotDoneAdvice(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(NotDone refused, Locale locale) {
        String code = TASK_NOT_COMPLETE.code();
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(
                TASK_NOT_COMPLETE.status(),
                texts.getMessage(
                        code + ".detail", new Object[] {refused.missing().size()}, locale));
        problem.setType(URI.create("urn:camphor:refusal:" + code));
        problem.setTitle(texts.getMessage(code + ".title", null, locale));
        problem.setProperty("missing", refused.missing());
        return ResponseEntity.status(TASK_NOT_COMPLETE.status()).body(problem);
    }
}
