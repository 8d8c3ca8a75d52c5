package camphor.server.identity.account;

import camphor.server.kernel.Open;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The link of an invitation: its token is all that it takes. */
@RestController
@RequestMapping("/api/invitations/{token}")
@Open
class InvitationController {

    private final AcceptInvitation acceptInvitation;

    InvitationController(AcceptInvitation acceptInvitation) {
        this.acceptInvitation = acceptInvitation;
    }

    @GetMapping
    InvitedAccount invited(@PathVariable String token) {
        return InvitedAccount.of(acceptInvitation.invited(new Token(token)));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.OK)
    InvitedAccount accept(@PathVariable String token, @RequestBody @Valid FirstPassword chosen) {
        return InvitedAccount.of(acceptInvitation.accept(new Token(token), chosen.password()));
    }

    record InvitedAccount(String login, String name) {
        static InvitedAccount of(Account account) {
            return new InvitedAccount(account.login(), account.name());
        }
    }

    record FirstPassword(@NotNull @Size(max = 1000) String password) {

        @Override
        public String toString() {
            return "first password";
        }
    }
}
