package camphor.server.identity.access;

import camphor.server.identity.WhileUnsettled;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.Open;
import camphor.server.kernel.Role;
import java.lang.annotation.Annotation;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;

/**
 * Who may call an endpoint, as its annotations declare it.
 *
 * @param open without a login too
 * @param roles who else; empty where open
 * @param unsettled also before the account is settled
 */
record AccessRule(boolean open, Set<Role> roles, boolean unsettled) {

    AccessRule {
        roles = Set.copyOf(roles);
    }

    /** Empty where an endpoint declares nothing, or contradicts itself: nobody may call it then. */
    static Optional<AccessRule> of(HandlerMethod endpoint) {
        Optional<Allowed> allowed = declared(endpoint, Allowed.class);
        boolean open = declared(endpoint, Open.class).isPresent();
        boolean unsettled = endpoint.hasMethodAnnotation(WhileUnsettled.class);
        if (open) {
            return allowed.isPresent() ? Optional.empty() : Optional.of(new AccessRule(true, Set.of(), true));
        }
        return allowed.map(rule -> new AccessRule(false, roles(rule), unsettled));
    }

    private static Set<Role> roles(Allowed allowed) {
        return allowed.value().length == 0 ? EnumSet.allOf(Role.class) : EnumSet.copyOf(List.of(allowed.value()));
    }

    /** On the method, else on its class. */
    private static <A extends Annotation> Optional<A> declared(HandlerMethod endpoint, Class<A> annotation) {
        return Optional.ofNullable(endpoint.getMethodAnnotation(annotation))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(endpoint.getBeanType(), annotation)));
    }
}
