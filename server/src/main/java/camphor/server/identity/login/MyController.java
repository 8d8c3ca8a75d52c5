package camphor.server.identity.login;

import static camphor.server.identity.login.LoginRefusal.SESSION_UNKNOWN;

import camphor.server.identity.WhileUnsettled;
import camphor.server.identity.account.Account;
import camphor.server.identity.session.OpenSessions;
import camphor.server.identity.session.OpenSessions.OpenSession;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Allowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What everybody does with the own account: change the password, see where it is logged in, end a session. */
@RestController
@RequestMapping("/api")
@Allowed
class MyController {

    private final OpenSessions sessions;
    private final ChangePassword changePassword;
    private final BrowserSession session;
    private final Actors actors;

    MyController(OpenSessions sessions, ChangePassword changePassword, BrowserSession session, Actors actors) {
        this.sessions = sessions;
        this.changePassword = changePassword;
        this.session = session;
        this.actors = actors;
    }

    @GetMapping("/sessions")
    List<OpenSession> sessions(HttpServletRequest request) {
        return sessions.of(actors.require().account(), current(request));
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable String id) {
        if (!sessions.end(actors.require().account(), id)) {
            throw SESSION_UNKNOWN.refuse();
        }
    }

    /** Ends every other session; this one goes on. */
    @PostMapping("/me/password")
    @WhileUnsettled
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void password(@RequestBody @Valid NewPassword typed, HttpServletRequest request, HttpServletResponse response) {
        Account account = changePassword.change(typed.current(), typed.password());
        sessions.endOthers(account.id(), current(request));
        session.renew(account, request, response);
    }

    private static @Nullable String current(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : session.getId();
    }

    /**
     * @param current the password so far
     */
    record NewPassword(
            @NotNull @Size(max = 1000) String current,
            @NotNull @Size(max = 1000) String password) {

        @Override
        public String toString() {
            return "new password";
        }
    }
}
