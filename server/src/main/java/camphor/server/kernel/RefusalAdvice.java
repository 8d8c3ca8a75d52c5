package camphor.server.kernel;

import static camphor.server.kernel.KernelRefusal.REQUEST_INVALID;

import java.net.URI;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/** The one place where a refusal becomes RFC 9457, in the user's language; what we got wrong is logged, not told. */
@RestControllerAdvice
class RefusalAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalAdvice.class);

    private final MessageSource texts;

    RefusalAdvice(MessageSource texts) {
        this.texts = texts;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(Refused refused, Locale locale) {
        return ResponseEntity.status(refused.refusal().status()).body(problem(refused, locale));
    }

    /** These belong to the security filters. */
    @ExceptionHandler({AccessDeniedException.class, AuthenticationException.class})
    void leave(RuntimeException refused) {
        throw refused;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RuntimeException bug, Locale locale) {
        UUID trace = UUID.randomUUID();
        LOG.error("trace {}", trace, bug);
        ProblemDetail problem = problem(HttpStatus.INTERNAL_SERVER_ERROR, "internal-fault", locale, trace);
        problem.setProperty("trace", trace);
        return ResponseEntity.internalServerError().body(problem);
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException invalid, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        FieldError first = invalid.getBindingResult().getFieldError();
        Refused refused = first == null
                ? REQUEST_INVALID.refuse("")
                : REQUEST_INVALID.at(first.getField(), first.getField() + " " + first.getDefaultMessage());
        ProblemDetail problem = problem(refused, LocaleContextHolder.getLocale());
        return ResponseEntity.status(problem.getStatus()).body(problem);
    }

    private ProblemDetail problem(Refused refused, Locale locale) {
        Refusal refusal = refused.refusal();
        ProblemDetail problem = problem(refusal.status(), refusal.code(), locale, refused.details());
        if (refused.field() != null) {
            problem.setProperty("field", refused.field());
        }
        return problem;
    }

    private ProblemDetail problem(HttpStatus status, String code, Locale locale, Object... details) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, texts.getMessage(code + ".detail", details, locale));
        problem.setType(URI.create("urn:camphor:refusal:" + code));
        problem.setTitle(texts.getMessage(code + ".title", null, locale));
        return problem;
    }
}
