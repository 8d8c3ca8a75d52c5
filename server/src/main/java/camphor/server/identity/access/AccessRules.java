package camphor.server.identity.access;

import static camphor.server.identity.access.AccessRefusal.PASSWORD_CHANGE_DUE;
import static camphor.server.identity.access.AccessRefusal.ROLE_NOT_ALLOWED;
import static camphor.server.identity.access.AccessRefusal.RULE_MISSING;
import static camphor.server.identity.access.AccessRefusal.SECOND_FACTOR_DUE;

import camphor.server.identity.account.Standing;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Stands before every endpoint of ours and lets through whom its rule names. An endpoint without a rule is shut for
 * everybody: forgetting one is safe, and a test finds it.
 */
@Component
class AccessRules implements HandlerInterceptor {

    private static final String OURS = "camphor.";

    private final Actors actors;

    AccessRules(Actors actors) {
        this.actors = actors;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod endpoint && isOurs(endpoint) && !isGoingOn(request)) {
            admit(AccessRule.of(endpoint).orElseThrow(RULE_MISSING::refuse), request);
        }
        return true;
    }

    /** An answer that took long comes by once more at its end; it was let in at its beginning. */
    private static boolean isGoingOn(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.ASYNC;
    }

    /** What frameworks bring along is guarded by its path, in {@link WebSecurity}. */
    static boolean isOurs(HandlerMethod endpoint) {
        return endpoint.getBeanType().getName().startsWith(OURS);
    }

    private void admit(AccessRule rule, HttpServletRequest request) {
        if (rule.open()) {
            return;
        }
        Actor actor = actors.require();
        if (!rule.roles().contains(actor.role())) {
            throw ROLE_NOT_ALLOWED.refuse();
        }
        if (!rule.unsettled()) {
            settled((Standing) request.getAttribute(Standing.class.getName()));
        }
    }

    private static void settled(Standing standing) {
        if (standing.mustChangePassword()) {
            throw PASSWORD_CHANGE_DUE.refuse();
        }
        if (standing.mustSetSecondFactor()) {
            throw SECOND_FACTOR_DUE.refuse();
        }
    }
}
