package camphor.server.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Role;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealWorldTest
class LoggingInTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Test
    void opens_a_session_that_says_who_it_is() {
        Account account = people.having(Role.VILLAGE_STAFF, "430421212212");

        MvcTestResult login = login(account.login(), People.PASSWORD);

        assertThat(login).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                {"login": "%s", "role": "village_staff", "roleName": "村干部", "mustChangePassword": false,
                 "territories": [{"code": "430421212212", "name": "樟树村委会"}], "lines": []}
                """.formatted(account.login()));
        assertThat(mvc.get().uri("/api/session").cookie(session(login)))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("account")
                .isEqualTo(account.id().toString());
    }

    @Test
    void takes_the_login_in_capitals_and_with_blanks_around() {
        Account account = people.having(Role.HUB, "430421212");

        assertThat(login(" " + account.login().toUpperCase(Locale.ROOT) + " ", People.PASSWORD))
                .hasStatusOk();
    }

    @Test
    void answers_alike_to_a_wrong_password_and_to_a_login_that_does_not_exist() throws Exception {
        MvcTestResult wrong = login(people.having(Role.HUB, "430421212").login(), "not the password");
        MvcTestResult unknown = login("nobody-at-all", "not the password");

        assertThat(wrong)
                .hasStatus(401)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("urn:camphor:refusal:login-failed");
        assertThat(unknown.getResponse().getContentAsString())
                .isEqualTo(wrong.getResponse().getContentAsString());
    }

    @Test
    void is_refused_without_the_token_against_forgery() {
        assertThat(mvc.post().uri("/api/session").contentType(APPLICATION_JSON).content("{}"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("urn:camphor:refusal:request-forged");
    }

    @Test
    void takes_the_place_of_a_session_that_somebody_put_into_the_browser() {
        Account first = people.having(Role.VILLAGE_STAFF, "430421212212");
        Account second = people.having(Role.HUB, "430421212");
        Cookie planted = session(login(first.login(), People.PASSWORD));

        MvcTestResult login = mvc.post()
                .uri("/api/session")
                .cookie(planted)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content("{\"login\": \"%s\", \"password\": \"%s\"}".formatted(second.login(), People.PASSWORD))
                .exchange();

        assertThat(session(login).getValue()).isNotEqualTo(planted.getValue());
        assertThat(login.getResponse().getCookie("XSRF-TOKEN")).isNotNull();
        HttpLogin.refused(mvc.get().uri("/api/session").cookie(planted).exchange(), 401, "not-logged-in");
    }

    @Test
    void logging_out_ends_the_session() {
        Account account = people.having(Role.VILLAGE_STAFF, "430421212212");
        Cookie session = session(login(account.login(), People.PASSWORD));

        assertThat(mvc.delete().uri("/api/session").cookie(session).with(csrf()))
                .hasStatus(204);

        assertThat(mvc.get().uri("/api/session").cookie(session))
                .hasStatus(401)
                .bodyJson()
                .extractingPath("type")
                .isEqualTo("urn:camphor:refusal:not-logged-in");
    }

    private MvcTestResult login(String login, String password) {
        return new HttpLogin(mvc).login(login, password);
    }

    private static Cookie session(MvcTestResult result) {
        return HttpLogin.session(result);
    }
}
