package camphor.server.identity.access;

import camphor.server.kernel.Refused;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;

/** Answers a refusal from a filter in the same words as one from an endpoint. */
@Component
class Refusing {

    private final HandlerExceptionResolver resolver;

    Refusing(@Qualifier("handlerExceptionResolver") HandlerExceptionResolver resolver) {
        this.resolver = resolver;
    }

    void refuse(HttpServletRequest request, HttpServletResponse response, Refused refused) {
        resolver.resolveException(request, response, null, refused);
    }
}
