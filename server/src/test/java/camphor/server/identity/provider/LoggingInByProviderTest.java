package camphor.server.identity.provider;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.identity.login.HttpLogin;
import camphor.server.kernel.Role;
import jakarta.servlet.http.Cookie;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealWorldTest
class LoggingInByProviderTest {

    private static @Nullable OidcProvider provider;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @BeforeAll
    static void start() {
        provider = new OidcProvider();
    }

    @AfterAll
    static void stop() {
        there().close();
    }

    @Test
    void opens_the_session_of_the_account_with_that_login() throws Exception {
        Account account = people.having(Role.VILLAGE_STAFF, "430421212212");
        there().knows(account.login(), "pwd");

        MvcTestResult back = arrive(account.login());

        assertThat(back).hasStatus3xxRedirection().hasRedirectedUrl("/");
        assertThat(mvc.get().uri("/api/session").cookie(HttpLogin.session(back)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("account")
                .isEqualTo(account.id().toString());
    }

    @Test
    void takes_the_place_of_the_session_in_which_the_provider_was_asked() throws Exception {
        Account account = people.having(Role.VILLAGE_STAFF, "430421212212");
        Cookie before = HttpLogin.session(mvc.get().uri(ProviderLogin.ADDRESS).exchange());

        arrive(account.login(), before);

        HttpLogin.refused(mvc.get().uri("/api/session").cookie(before).exchange(), 401, "not-logged-in");
    }

    @Test
    void lets_nobody_in_who_has_no_account() throws Exception {
        assertThat(arrive("somebody-of-the-province")).hasRedirectedUrl("/login?refused=unknown");
    }

    @Test
    void asks_the_provider_for_a_second_factor_where_the_role_must_have_one() throws Exception {
        Account account = people.strict(Role.HUB, "430421212");
        there().knows(account.login(), "pwd");
        assertThat(arrive(account.login())).hasRedirectedUrl("/login?refused=second-factor");

        there().knows(account.login(), "pwd", "otp", "mfa");
        assertThat(arrive(account.login())).hasRedirectedUrl("/");
    }

    @Test
    void believes_no_answer_that_it_did_not_ask_for() {
        assertThat(mvc.get().uri("/login/oauth2/code/provider?code=stolen&state=made-up"))
                .hasRedirectedUrl("/login?refused=failed");
    }

    @Test
    void is_offered_on_the_log_in_page() {
        assertThat(mvc.get().uri("/api/session/providers"))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("[{\"name\": \"统一身份认证\", \"address\": \"/oauth2/authorization/provider\"}]");
    }

    private MvcTestResult arrive(String login) throws Exception {
        return arrive(
                login, HttpLogin.session(mvc.get().uri(ProviderLogin.ADDRESS).exchange()));
    }

    private MvcTestResult arrive(String login, Cookie before) throws Exception {
        MvcTestResult sent = mvc.get().uri(ProviderLogin.ADDRESS).cookie(before).exchange();
        assertThat(sent).hasStatus3xxRedirection();
        URI back = there().loggedIn(login, URI.create(sent.getResponse().getRedirectedUrl()));
        return mvc.get().uri(back).cookie(before).exchange();
    }

    private static OidcProvider there() {
        if (provider == null) {
            throw new IllegalStateException("not started");
        }
        return provider;
    }
}
