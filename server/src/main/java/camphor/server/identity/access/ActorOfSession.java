package camphor.server.identity.access;

import static camphor.server.identity.access.AccessRefusal.SESSION_ENDED;

import camphor.server.identity.IdentitySettings;
import camphor.server.identity.account.Standing;
import camphor.server.identity.account.Standings;
import camphor.server.identity.session.LoggedIn;
import camphor.server.kernel.Actors;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Makes the account behind the session the actor of the request, as it stands now: a role, a scope or a lock that was
 * changed a moment ago counts already.
 */
final class ActorOfSession extends OncePerRequestFilter {

    private static final List<String> GUARDED = List.of("/api/", "/actuator/", "/v3/");

    private final Standings standings;
    private final Actors actors;
    private final IdentitySettings settings;
    private final Clock clock;
    private final Refusing refusing;

    ActorOfSession(Standings standings, Actors actors, IdentitySettings settings, Clock clock, Refusing refusing) {
        this.standings = standings;
        this.actors = actors;
        this.settings = settings;
        this.clock = clock;
        this.refusing = refusing;
    }

    /** Pages, scripts and pictures are the same for everybody. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return GUARDED.stream().noneMatch(request.getRequestURI()::startsWith);
    }

    @Override
    @SuppressWarnings("try") // entered for as long as the request lasts
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<LoggedIn> login = login();
        if (login.isEmpty()) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Standing> standing = login.filter(this::recent)
                .flatMap(known -> standings.of(known.account()).filter(found -> found.honours(known.since())));
        if (standing.isPresent()) {
            request.setAttribute(Standing.class.getName(), standing.get());
            try (Actors.Entered entered = actors.enter(standing.get().actor())) {
                chain.doFilter(request, response);
            }
        } else {
            end(request);
            refusing.refuse(request, response, SESSION_ENDED.refuse());
        }
    }

    private boolean recent(LoggedIn login) {
        return clock.instant().isBefore(login.since().plus(settings.sessionLasts()));
    }

    private static Optional<LoggedIn> login() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof LoggedIn login
                ? Optional.of(login)
                : Optional.empty();
    }

    private static void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
