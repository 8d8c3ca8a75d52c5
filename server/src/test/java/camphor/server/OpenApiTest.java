package camphor.server;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
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
    void the_api_describes_itself_in_openapi_3_1() throws Exception {
        assertThat(description().path("openapi").asString()).startsWith("3.1");
        assertThat(description().path("paths").has("/api/divisions")).isTrue();
    }

    @Test
    void every_operation_has_a_name_of_its_own_for_the_clients_that_are_generated() throws Exception {
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
