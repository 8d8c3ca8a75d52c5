package camphor.server.evidence;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.identity.People;
import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Role;
import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Photos for tests, no two alike; and evidence of two townships for the test that asks every endpoint. */
@Component
public class EvidenceSamples implements ScopeExample {
    private final ObjectProvider<MockMvcTester> mvc;
    private final People people;

    EvidenceSamples(ObjectProvider<MockMvcTester> mvc, People people) {
        this.mvc = mvc;
        this.people = people;
    }

    /** The beginning of a JPEG file, and something after it. */
    public static byte[] photo() {
        return ("\u00ff\u00d8\u00ff\u00e0" + UUID.randomUUID()).getBytes(ISO_8859_1);
    }

    public MvcTestResult send(RequestPostProcessor who, byte[] content, @Nullable String village) {
        return mvc.getObject()
                .post()
                .uri("/api/evidence" + (village == null ? "" : "?villageCode=" + village))
                .multipart()
                .file(new MockMultipartFile("file", "照片/现场.jpg", "application/octet-stream", content))
                .with(who)
                .exchange();
    }

    /** Hands in a new photo and answers its id. */
    public UUID photo(RequestPostProcessor who, String village) {
        MvcTestResult answer = send(who, photo(), village);
        assertThat(answer).hasStatus(201);
        try {
            return UUID.fromString(JsonPath.read(answer.getResponse().getContentAsString(), "$.id"));
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String path() {
        return "/api/evidence/{id}";
    }

    @Override
    public Map<String, String> inside() {
        return Map.of("id", photo(people.as(Role.HUB, territory()), territory()).toString());
    }

    @Override
    public Map<String, String> outside() {
        return Map.of("id", photo(people.as(Role.HUB, "431023113"), "431023113").toString());
    }

    /** A helper sees only what they handed in themselves. */
    @Override
    public boolean reads(Role role) {
        return role != Role.HELPER;
    }
}
