package camphor.server.kernel;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call an endpoint. Every endpoint carries this or {@link Open}: identity enforces it, and a test that walks all
 * endpoints fails where neither stands.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /** The roles; none means every role, so that it is enough to be logged in. */
    Role[] value() default {};
}
