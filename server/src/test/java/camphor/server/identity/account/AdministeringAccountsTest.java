package camphor.server.identity.account;

import static camphor.server.identity.login.HttpLogin.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.login.HttpLogin;
import camphor.server.kernel.Role;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@RealWorldTest
class AdministeringAccountsTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String CHOSEN = "sanbai-nian-de-laoshu";

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    HttpLogin door;

    Account administrator;

    RequestPostProcessor asAdministrator;

    @BeforeEach
    void begin() {
        door = new HttpLogin(mvc);
        administrator = people.having(Role.ADMINISTRATOR);
        asAdministrator = people.as(administrator);
    }

    @Test
    void an_invited_person_chooses_a_password_with_the_link_once_and_logs_in() throws Exception {
        String login = "wang" + COUNT.incrementAndGet();
        String token = JsonPath.read(body(made(login)), "$.invitation.token");

        assertThat(mvc.get().uri("/api/invitations/" + token))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("login")
                .isEqualTo(login);
        refused(accept(token, "too short"), 422, "password-too-short");
        assertThat(accept(token, CHOSEN)).hasStatusOk();
        refused(accept(token, CHOSEN), 410, "invitation-expired");
        assertThat(door.login(login, CHOSEN))
                .hasStatusOk()
                .bodyJson()
                .isLenientlyEqualTo("{\"role\": \"village_staff\", \"lines\": [\"medical_insurance\"]}");
    }

    @Test
    void a_link_that_nobody_handed_out_is_refused() {
        refused(accept("a-guess", CHOSEN), 404, "invitation-unknown");
    }

    @Test
    void a_new_link_makes_the_one_before_and_the_password_void_and_ends_the_sessions() throws Exception {
        Account account = people.having(Role.HUB, "430421212");
        Cookie session = door.session(account.login(), People.PASSWORD);
        String first = JsonPath.read(body(command(account, "invitation")), "$.token");

        refused(mvc.get().uri("/api/session").cookie(session).exchange(), 401, "not-logged-in");
        refused(door.login(account.login(), People.PASSWORD), 401, "login-failed");
        String second = JsonPath.read(body(command(account, "invitation")), "$.token");
        refused(accept(first, CHOSEN), 404, "invitation-unknown");
        assertThat(accept(second, CHOSEN)).hasStatusOk();
    }

    @Test
    void a_locked_account_is_out_at_once_and_comes_back_when_unlocked() {
        Account account = people.having(Role.HUB, "430421212");
        Cookie session = door.session(account.login(), People.PASSWORD);

        assertThat(command(account, "locking"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("lockedSince")
                .isNotNull();
        refused(mvc.get().uri("/api/session").cookie(session).exchange(), 401, "not-logged-in");
        refused(door.login(account.login(), People.PASSWORD), 403, "account-stopped");

        assertThat(command(account, "unlocking")).hasStatusOk();
        assertThat(door.login(account.login(), People.PASSWORD)).hasStatusOk();
    }

    @Test
    void a_changed_role_and_territory_count_at_the_next_request_of_an_open_session() {
        Account account = people.having(Role.HUB, "430421212");
        Cookie session = door.session(account.login(), People.PASSWORD);

        assertThat(put(
                        account,
                        "{\"name\": \"改任\", \"role\": \"auditor\", \"territories\": [\"430421\"], \"version\": 1}"))
                .hasStatusOk();

        assertThat(mvc.get().uri("/api/session").cookie(session)).bodyJson().isLenientlyEqualTo("""
                {"name": "改任", "role": "auditor", "territories": [{"code": "430421"}]}
                """);
        assertThat(mvc.get().uri("/api/audit").cookie(session)).hasStatusOk();
    }

    @Test
    void two_administrators_who_change_one_account_do_not_overwrite_each_other() {
        Account account = people.having(Role.HUB, "430421212");
        String change = "{\"name\": \"x\", \"role\": \"hub\", \"territories\": [\"430421212\"], \"version\": 1}";

        assertThat(put(account, change)).hasStatusOk();
        refused(put(account, change), 409, "account-changed-meanwhile");
    }

    @Test
    void nobody_locks_promotes_or_invites_the_own_account() {
        refused(command(administrator, "locking"), 409, "own-account");
        refused(command(administrator, "invitation"), 409, "own-account");
        refused(
                put(administrator, "{\"name\": \"x\", \"role\": \"hub\", \"territories\": [\"43\"]}"),
                409,
                "own-account");
    }

    @Test
    void what_is_wrong_with_an_account_is_said_with_its_field() {
        refusedField(draft("x", "张", "hub", "430421212"), 422, "login-malformed", "login");
        refusedField(draft(administrator.login(), "张", "hub", "430421212"), 409, "login-taken", "login");
        refusedField(draft("zhang", " ", "hub", "430421212"), 422, "name-missing", "name");
        refusedField(draft("zhang", "张", "hub", "43042121"), 422, "territory-malformed", "territories");
        refusedField(draft("zhang", "张", "hub", "*"), 422, "territory-malformed", "territories");
        refusedField(
                "{\"login\": \"zhang\", \"name\": \"张\", \"role\": \"hub\", \"territories\": []}",
                422,
                "territory-missing",
                "territories");
    }

    @Test
    void each_deed_of_an_administrator_stands_in_the_audit() throws Exception {
        Account account = people.having(Role.HUB, "430421212");
        command(account, "locking");
        command(account, "unlocking");
        command(account, "invitation");

        String entries = body(mvc.get()
                .uri("/api/audit?account=" + administrator.id())
                .with(people.as(Role.AUDITOR, "430421"))
                .exchange());

        assertThat(JsonPath.<List<String>>read(entries, "$.items[*].action"))
                .containsExactly("account-invited", "account-unlocked", "account-locked");
        assertThat(JsonPath.<List<String>>read(entries, "$.items[*].details.login"))
                .containsOnly(account.login());
    }

    private MvcTestResult made(String login) {
        return send(
                HttpMethod.POST,
                "/api/accounts",
                "{\"login\": \"%s\", \"name\": \"王\", \"role\": \"village_staff\", \"territories\": [\"430421212212\"],"
                                .formatted(login)
                        + " \"lines\": [\"medical_insurance\"]}");
    }

    private static String draft(String login, String name, String role, String territory) {
        return "{\"login\": \"%s\", \"name\": \"%s\", \"role\": \"%s\", \"territories\": [\"%s\"]}"
                .formatted(login, name, role, territory);
    }

    private void refusedField(String draft, int status, String code, String field) {
        MvcTestResult answer = send(HttpMethod.POST, "/api/accounts", draft);
        refused(answer, status, code);
        assertThat(answer).bodyJson().extractingPath("field").isEqualTo(field);
    }

    private MvcTestResult put(Account account, String draft) {
        return send(HttpMethod.PUT, "/api/accounts/" + account.id(), draft);
    }

    private MvcTestResult command(Account account, String command) {
        return send(HttpMethod.POST, "/api/accounts/" + account.id() + "/" + command, "");
    }

    private MvcTestResult send(HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .with(asAdministrator)
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult accept(String token, String password) {
        return mvc.post()
                .uri("/api/invitations/" + token)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content("{\"password\": \"" + password + "\"}")
                .exchange();
    }

    private static String body(MvcTestResult result) throws Exception {
        return result.getResponse().getContentAsString();
    }
}
