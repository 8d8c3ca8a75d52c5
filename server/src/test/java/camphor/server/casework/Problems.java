package camphor.server.casework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.evidence.EvidenceSamples;
import camphor.server.identity.People;
import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.Role;
import java.io.UnsupportedEncodingException;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Problems for tests, over HTTP; and one of each of two townships for the test that asks every endpoint. */
@Component
public class Problems implements ScopeExample {
    public static final String TOWNSHIP = "430421212";
    public static final String VILLAGE = "430421212213";

    private final ObjectProvider<MockMvcTester> mvc;
    private final People people;
    private final EvidenceSamples evidence;
    private final JsonMapper json;

    Problems(ObjectProvider<MockMvcTester> mvc, People people, EvidenceSamples evidence, JsonMapper json) {
        this.mvc = mvc;
        this.people = people;
        this.evidence = evidence;
        this.json = json;
    }

    public MvcTestResult call(RequestPostProcessor who, String verb, String path, String body, UUID command) {
        return mvc.getObject()
                .method(HttpMethod.valueOf(verb))
                .uri(path)
                .with(who)
                .header("Idempotency-Key", command.toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public JsonNode get(RequestPostProcessor who, String path) {
        return read(mvc.getObject().get().uri(path).with(who).exchange(), 200);
    }

    public JsonNode post(RequestPostProcessor who, String path, String body, int status) {
        return read(call(who, "POST", path, body, UUID.randomUUID()), status);
    }

    public JsonNode read(MvcTestResult answer, int status) {
        try {
            String body = answer.getResponse().getContentAsString(UTF_8);
            assertThat(answer.getResponse().getStatus()).as(body).isEqualTo(status);
            return json.readTree(body);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A problem of drinking water, found in a village. */
    public JsonNode found(RequestPostProcessor who, String village) {
        return post(who, "/api/problems", """
                {"clause": "S2.4a", "villageCode": "%s", "what": "三组蓄水池漏水", "class": "work", "severity": "high"}
                """.formatted(village), 201);
    }

    /** Takes a step; the rest of the body begins with a comma, or is empty. */
    public MvcTestResult stepping(RequestPostProcessor who, JsonNode problem, String step, String rest) {
        return call(
                who,
                "POST",
                "/api/problems/" + id(problem) + "/steps",
                "{\"step\": \"" + step + "\", \"version\": "
                        + problem.path("version").asLong() + rest + "}",
                UUID.randomUUID());
    }

    public JsonNode step(RequestPostProcessor who, JsonNode problem, String step, String rest) {
        return read(stepping(who, problem, step, rest), 200);
    }

    public static String id(JsonNode problem) {
        return problem.path("id").asString();
    }

    /** What to send for a photo that was just handed in. */
    public String photo(RequestPostProcessor who, String village) {
        return ", \"evidence\": [\"" + evidence.photo(who, village) + "\"]";
    }

    @Override
    public String path() {
        return "/api/problems/{id}";
    }

    @Override
    public Map<String, String> inside() {
        return Map.of("id", id(found(people.as(Role.HUB, TOWNSHIP), VILLAGE)));
    }

    @Override
    public Map<String, String> outside() {
        return Map.of("id", id(found(people.as(Role.HUB, "431023113"), "431023113201")));
    }

    @Override
    public String body(String endpoint) {
        return "{\"step\": \"remark\", \"version\": 1, \"note\": \"情况说明\"}";
    }
}
