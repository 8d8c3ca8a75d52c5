package camphor.server.identity.login;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.identity.account.Account;
import camphor.server.identity.session.LoggedIn;
import camphor.server.identity.session.OpenSessions;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Opens and closes the session of a browser; both are taken down in the audit. */
@Component
public class BrowserSession {

    private final SecurityContextRepository contexts;
    private final CookieCsrfTokenRepository csrfTokens;
    private final Audit audit;
    private final Actors actors;
    private final Clock clock;
    private final TransactionTemplate transaction;

    BrowserSession(
            SecurityContextRepository contexts,
            CookieCsrfTokenRepository csrfTokens,
            Audit audit,
            Actors actors,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.contexts = contexts;
        this.csrfTokens = csrfTokens;
        this.audit = audit;
        this.actors = actors;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    public void open(Account account, HttpServletRequest request, HttpServletResponse response) {
        Actor actor = new Actor(account.id(), account.name(), account.role(), account.scope());
        actors.as(actor, () -> noted("logged-in"));
        renew(account, request, response);
    }

    /** Under a new id and with a new token against forgery: what was known before the login is worth nothing after it. */
    void renew(Account account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession before = request.getSession(false);
        if (before != null) {
            before.invalidate();
        }
        OpenSessions.mark(request.getSession(true), request.getRemoteAddr(), request.getHeader("User-Agent"));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(new LoggedIn(account.id(), clock.instant()).asAuthentication());
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        csrfTokens.saveToken(csrfTokens.generateToken(request), request, response);
    }

    void close(HttpServletRequest request) {
        noted("logged-out");
        forget(request);
    }

    /** What was begun without a login is worth nothing. */
    public void forget(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }

    private boolean noted(String action) {
        transaction.executeWithoutResult(status -> audit.record(Deed.of(action)));
        return true;
    }
}
