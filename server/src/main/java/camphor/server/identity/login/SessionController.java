package camphor.server.identity.login;

import camphor.server.identity.WhileUnsettled;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Allowed;
import camphor.server.kernel.Open;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The session of the one who asks. */
@RestController
@RequestMapping("/api/session")
class SessionController {

    private final Login login;
    private final BrowserSession session;
    private final WhoAmI whoAmI;

    SessionController(Login login, BrowserSession session, WhoAmI whoAmI) {
        this.login = login;
        this.session = session;
        this.whoAmI = whoAmI;
    }

    @PostMapping
    @Open
    Me login(
            @RequestBody @Valid Credentials typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale) {
        Account account = login.login(typed, request.getRemoteAddr());
        session.open(account, request, response);
        return whoAmI.of(account.id(), locale);
    }

    @GetMapping
    @Allowed
    @WhileUnsettled
    Me me(Locale locale) {
        return whoAmI.now(locale);
    }

    @DeleteMapping
    @Allowed
    @WhileUnsettled
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void logout(HttpServletRequest request) {
        session.close(request);
    }
}
