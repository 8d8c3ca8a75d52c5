package camphor.server.identity.secondfactor;

import static camphor.server.identity.login.HttpLogin.refused;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import camphor.server.RealWorld;
import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.identity.login.HttpLogin;
import camphor.server.kernel.Role;
import com.jayway.jsonpath.JsonPath;
import jakarta.servlet.http.Cookie;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** From the first login of somebody who must have a second factor. */
@RealWorldTest
class SecondFactorTest {

    private static final long STEP = Totp.stepAt(RealWorld.NOW);

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    HttpLogin door;

    Account account;

    Cookie session;

    @BeforeEach
    void log_in() {
        door = new HttpLogin(mvc);
        account = people.strict(Role.ADMINISTRATOR);
        session = door.session(account.login(), People.PASSWORD);
    }

    @Test
    void nothing_else_is_open_before_it_is_set() throws Exception {
        refused(get("/api/accounts"), 403, "second-factor-due");
        assertThat(get("/api/session"))
                .bodyJson()
                .extractingPath("mustSetSecondFactor")
                .isEqualTo(true);

        set();

        assertThat(get("/api/accounts")).hasStatusOk();
        assertThat(get("/api/session"))
                .bodyJson()
                .extractingPath("mustSetSecondFactor")
                .isEqualTo(false);
    }

    @Test
    void a_role_that_need_not_have_it_may_have_it() {
        Account helper = people.strict(Role.HELPER, "430421212212");
        session = door.session(helper.login(), People.PASSWORD);

        assertThat(get("/api/sessions")).hasStatusOk();
        assertThat(get("/api/me/second-factor"))
                .bodyJson()
                .extractingPath("inUse")
                .isEqualTo(false);
    }

    @Test
    void a_login_asks_for_the_code_and_takes_each_only_once() throws Exception {
        byte[] secret = set().secret();

        refused(door.login(account.login(), People.PASSWORD), 401, "code-needed");
        refused(door.login(account.login(), People.PASSWORD, "000000"), 401, "login-failed");
        String code = Totp.OF_APPS.code(secret, STEP + 1);
        assertThat(door.login(account.login(), People.PASSWORD, code)).hasStatusOk();
        refused(door.login(account.login(), People.PASSWORD, code), 401, "login-failed");
    }

    @Test
    void the_code_alone_opens_nothing_and_the_password_is_asked_first() throws Exception {
        byte[] secret = set().secret();

        refused(
                door.login(account.login(), "wrong password", Totp.OF_APPS.code(secret, STEP + 1)),
                401,
                "login-failed");
        assertThat(door.login(account.login(), People.PASSWORD, Totp.OF_APPS.code(secret, STEP + 1)))
                .hasStatusOk();
    }

    @Test
    void a_recovery_code_stands_in_for_a_lost_phone_once() throws Exception {
        List<String> codes = set().recoveryCodes();

        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}"));
        assertThat(door.login(account.login(), People.PASSWORD, codes.get(3).toLowerCase(Locale.ROOT)))
                .hasStatusOk();
        refused(door.login(account.login(), People.PASSWORD, codes.get(3)), 401, "login-failed");
        assertThat(door.login(account.login(), People.PASSWORD, codes.get(4))).hasStatusOk();
    }

    @Test
    void wrong_codes_lock_like_wrong_passwords_and_a_right_password_does_not_forgive_them() throws Exception {
        set();

        for (int failure = 0; failure < 5; failure++) {
            refused(door.login(account.login(), People.PASSWORD), 401, "code-needed");
            refused(door.login(account.login(), People.PASSWORD, "000000"), 401, "login-failed");
        }

        refused(door.login(account.login(), People.PASSWORD), 423, "account-locked");
    }

    @Test
    void a_wrong_code_confirms_nothing_and_one_in_use_is_not_exchanged() throws Exception {
        begin();
        refused(confirm("000000"), 422, "code-wrong");
        refused(get("/api/accounts"), 403, "second-factor-due");

        set();
        refused(post("/api/me/second-factor", ""), 409, "second-factor-in-use");
    }

    @Test
    void an_administrator_removes_it_for_who_lost_everything() throws Exception {
        set();

        assertThat(mvc.delete()
                        .uri("/api/accounts/" + account.id() + "/second-factor")
                        .with(people.as(Role.ADMINISTRATOR)))
                .hasStatus(204);

        assertThat(door.login(account.login(), People.PASSWORD)).hasStatusOk();
        refused(get("/api/session"), 401, "not-logged-in");
    }

    private Sheet set() throws Exception {
        byte[] secret = begin();
        MvcTestResult confirmed = confirm(Totp.OF_APPS.code(secret, STEP));
        assertThat(confirmed).hasStatusOk();
        return new Sheet(secret, JsonPath.read(confirmed.getResponse().getContentAsString(), "$.recoveryCodes"));
    }

    private byte[] begin() throws Exception {
        MvcTestResult begun = post("/api/me/second-factor", "");
        assertThat(begun).hasStatus(201);
        String body = begun.getResponse().getContentAsString();
        String text = JsonPath.read(body, "$.secret");
        assertThat(JsonPath.<String>read(body, "$.address"))
                .startsWith("otpauth://totp/")
                .contains("secret=" + text);
        return bytes(text);
    }

    private MvcTestResult confirm(String code) {
        return post("/api/me/second-factor/confirmation", "{\"code\": \"" + code + "\"}");
    }

    private MvcTestResult post(String path, String body) {
        return mvc.post()
                .uri(path)
                .cookie(session)
                .with(csrf())
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private MvcTestResult get(String path) {
        return mvc.get().uri(path).cookie(session).exchange();
    }

    /** As an app reads the secret: 32 letters of five bits are 20 bytes. */
    private static byte[] bytes(String base32) {
        BigInteger number = BigInteger.ONE;
        for (int i = 0; i < base32.length(); i++) {
            int bits = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(base32.charAt(i));
            number = number.shiftLeft(5).or(BigInteger.valueOf(bits));
        }
        byte[] withLead = number.toByteArray();
        return Arrays.copyOfRange(withLead, 1, withLead.length);
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Sheet(byte[] secret, List<String> recoveryCodes) {}
}
