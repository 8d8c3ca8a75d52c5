package camphor.server.identity.login;

import static camphor.server.identity.login.HttpLogin.refused;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Role;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** One person, logged in at the office and on the phone. */
@RealWorldTest
class MyAccountTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    HttpLogin door;

    Account account;

    Cookie office;

    Cookie phone;

    @BeforeEach
    void log_in_twice() {
        door = new HttpLogin(mvc);
        account = people.having(Role.VILLAGE_STAFF, "430421212212");
        office = door.session(account.login(), People.PASSWORD);
        phone = door.session(account.login(), People.PASSWORD);
    }

    @Test
    void both_sessions_are_listed_and_the_own_one_is_marked() {
        assertThat(sessions(office, "$[*].address")).containsExactly(door.address(), door.address());
        assertThat(sessions(office, "$[?(@.current == true)].id")).hasSize(1);
        assertThat(sessions(office, "$[?(@.current == true)].id"))
                .isNotEqualTo(sessions(phone, "$[?(@.current == true)].id"));
    }

    @Test
    void no_session_is_listed_by_what_opens_it() throws Exception {
        String listed = mvc.get()
                .uri("/api/sessions")
                .cookie(office)
                .exchange()
                .getResponse()
                .getContentAsString();

        String id = new String(Base64.getDecoder().decode(phone.getValue()), UTF_8);
        assertThat(listed).doesNotContain(phone.getValue()).doesNotContain(id);
    }

    @Test
    void the_other_session_can_be_ended() {
        String other = sessions(office, "$[?(@.current == false)].id").get(0);

        assertThat(mvc.delete().uri("/api/sessions/" + other).cookie(office).with(csrf()))
                .hasStatus(204);

        refused(me(phone), 401, "not-logged-in");
        assertThat(me(office)).hasStatusOk();
    }

    @Test
    void nobody_elses_session_can_be_ended() {
        Account other = people.having(Role.HUB, "430421212");
        String theirs = sessions(door.session(other.login(), People.PASSWORD), "$[*].id")
                .get(0);

        refused(
                mvc.delete()
                        .uri("/api/sessions/" + theirs)
                        .cookie(office)
                        .with(csrf())
                        .exchange(),
                404,
                "session-unknown");
    }

    @Test
    void a_new_password_ends_every_session_but_the_one_that_set_it() {
        MvcTestResult changed = change(People.PASSWORD, "sanbai-nian-de-laoshu");

        assertThat(changed).hasStatus(204);
        refused(me(phone), 401, "not-logged-in");
        refused(me(office), 401, "not-logged-in");
        assertThat(me(HttpLogin.session(changed))).hasStatusOk();
        refused(door.login(account.login(), People.PASSWORD), 401, "login-failed");
        assertThat(door.login(account.login(), "sanbai-nian-de-laoshu")).hasStatusOk();
    }

    @Test
    void a_new_password_takes_the_old_one_and_must_be_another_and_a_good_one() {
        refused(change("wrong password", "sanbai-nian-de-laoshu"), 422, "password-wrong");
        refused(change(People.PASSWORD, People.PASSWORD), 422, "password-unchanged");
        refused(change(People.PASSWORD, "1234567890"), 422, "password-monotonous");
        assertThat(me(phone)).hasStatusOk();
    }

    @Test
    void nothing_else_is_open_before_a_password_that_must_be_changed_is_changed() {
        account = people.temporary(Role.VILLAGE_STAFF, "430421212212");
        office = door.session(account.login(), People.PASSWORD);

        assertThat(me(office)).bodyJson().extractingPath("mustChangePassword").isEqualTo(true);
        refused(mvc.get().uri("/api/sessions").cookie(office).exchange(), 403, "password-change-due");

        Cookie after = HttpLogin.session(change(People.PASSWORD, "sanbai-nian-de-laoshu"));
        assertThat(mvc.get().uri("/api/sessions").cookie(after)).hasStatusOk();
    }

    @Test
    void guessing_the_old_password_at_an_open_session_locks_as_at_the_door() {
        for (int failure = 0; failure < 5; failure++) {
            refused(change("wrong password", "sanbai-nian-de-laoshu"), 422, "password-wrong");
        }

        refused(change(People.PASSWORD, "sanbai-nian-de-laoshu"), 423, "account-locked");
    }

    private MvcTestResult change(String current, String password) {
        return mvc.post()
                .uri("/api/me/password")
                .cookie(office)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content("{\"current\": \"%s\", \"password\": \"%s\"}".formatted(current, password))
                .exchange();
    }

    private MvcTestResult me(Cookie session) {
        return mvc.get().uri("/api/session").cookie(session).exchange();
    }

    private List<String> sessions(Cookie session, String path) {
        try {
            return JsonPath.read(
                    mvc.get()
                            .uri("/api/sessions")
                            .cookie(session)
                            .exchange()
                            .getResponse()
                            .getContentAsString(),
                    path);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
