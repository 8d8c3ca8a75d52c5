package camphor.server;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RealWorldTest
class OpenApiTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    Actors actors;

    @Autowired
    JsonMapper json;

    @Test
    void the_api_describes_itself_in_openapi_3_1() {
        assertThat(description().path("openapi").asString()).startsWith("3.1");
        assertThat(description().path("paths").has("/api/divisions")).isTrue();
    }

    @Test
    void what_clients_are_generated_from_is_up_to_date() throws IOException {
        Written.assertUpToDate(
                "docs/openapi.json", json.writerWithDefaultPrettyPrinter().writeValueAsString(description()) + "\n");
    }

    @Test
    void what_is_always_there_is_required_and_what_may_be_missing_is_not() {
        JsonNode period = description().at("/components/schemas/Period");

        assertThat(period.path("properties").propertyNames()).contains("until", "endedBy");
        assertThat(period.path("required").valueStream().map(JsonNode::asString))
                .containsExactly("enteredBy", "from");
    }

    @Test
    void a_command_says_its_key_in_a_header_and_every_answer_can_be_a_refusal() {
        JsonNode begin = description().at("/paths/~1api~1units/post");

        assertThat(begin.path("parameters")
                        .valueStream()
                        .map(parameter -> parameter.path("in").asString() + " "
                                + parameter.path("name").asString()))
                .containsExactly("header Idempotency-Key");
        assertThat(begin.at("/responses/default/content/application~1problem+json/schema/$ref")
                        .asString())
                .endsWith("/ProblemDetail");
    }

    @Test
    void every_operation_has_a_name_of_its_own_for_the_clients_that_are_generated() {
        List<String> names = new ArrayList<>();
        for (JsonNode path : description().path("paths")) {
            for (Map.Entry<String, JsonNode> verb : path.properties()) {
                names.add(verb.getValue().path("operationId").asString());
            }
        }
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> !name.matches(".*_\\d+"), "has no number");
    }

    private JsonNode description() {
        return actors.as(
                ActorSamples.of(Role.AUDITOR, "430421212"),
                () -> json.readTree(
                        mvc.get().uri("/v3/api-docs").exchange().getResponse().getContentAsByteArray()));
    }
}
