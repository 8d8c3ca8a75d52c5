package camphor.server.identity.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;

/**
 * The door as a browser knocks at it.
 *
 * @param address each test comes from its own, so that failures of one do not count for another
 */
public record HttpLogin(MockMvcTester mvc, String address) {

    private static final AtomicInteger COUNT = new AtomicInteger();

    public HttpLogin(MockMvcTester mvc) {
        this(mvc, "2001:db8::" + COUNT.incrementAndGet());
    }

    public MvcTestResult login(String login, String password) {
        return send(Map.of("login", login, "password", password));
    }

    public MvcTestResult login(String login, String password, String code) {
        return send(Map.of("login", login, "password", password, "code", code));
    }

    public Cookie session(String login, String password) {
        MvcTestResult result = login(login, password);
        assertThat(result).hasStatusOk();
        return session(result);
    }

    public static Cookie session(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getCookie("SESSION"));
    }

    public static void refused(MvcTestResult result, int status, String code) {
        assertThat(result).hasStatus(status).bodyJson().extractingPath("type").isEqualTo("urn:camphor:refusal:" + code);
    }

    private MvcTestResult send(Map<String, String> body) {
        return mvc.post()
                .uri("/api/session")
                .with(csrf())
                .with(request -> {
                    request.setRemoteAddr(address);
                    return request;
                })
                .contentType(APPLICATION_JSON)
                .content(JsonMapper.shared().writeValueAsString(body))
                .exchange();
    }
}
