package camphor.server.register.view;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.kernel.Role;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@RealWorldTest
class SavedViewsTest {
    private static final String VIEW = """
            {"name": "%s", "page": "households", "query": {"tag": "lifted"}, "columns": ["number", "head"], "shared": %s}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    private MvcTestResult send(Account who, HttpMethod method, String path, String body) {
        return mvc.method(method)
                .uri(path)
                .with(people.as(who))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private String saved(Account who, String name, boolean shared) throws Exception {
        MvcTestResult saved = send(who, HttpMethod.POST, "/api/views", VIEW.formatted(name, shared));
        assertThat(saved).hasStatus(201).bodyJson().extractingPath("query.tag").isEqualTo("lifted");
        return saved.getResponse().getContentAsString().replaceAll(".*\"id\":\"([^\"]+)\".*", "$1");
    }

    private String seen(Account who) throws Exception {
        return mvc.get()
                .uri("/api/views?page=households")
                .with(people.as(who))
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    @Test
    void what_is_shared_is_seen_by_those_who_work_there_and_changed_by_its_owner_alone() throws Exception {
        Account hub = people.having(Role.HUB, "430421213");
        Account village = people.having(Role.VILLAGE_STAFF, "430421213201");
        Account elsewhere = people.having(Role.HUB, "431023113");
        String id = saved(hub, "脱贫户一览", true);
        saved(hub, "我的草稿", false);

        assertThat(seen(hub)).contains("脱贫户一览", "我的草稿", "\"mine\":true");
        assertThat(seen(village)).contains("脱贫户一览", "\"mine\":false").doesNotContain("我的草稿");
        assertThat(seen(elsewhere)).doesNotContain("脱贫户一览");
        assertThat(send(village, HttpMethod.PUT, "/api/views/" + id, VIEW.formatted("改名", true)))
                .hasStatus(404);
        assertThat(send(village, HttpMethod.DELETE, "/api/views/" + id, "")).hasStatus(404);
        assertThat(send(hub, HttpMethod.PUT, "/api/views/" + id, VIEW.formatted("脱贫户", true)))
                .hasStatusOk();
        assertThat(send(hub, HttpMethod.DELETE, "/api/views/" + id, "")).hasStatus(204);
        assertThat(seen(village)).doesNotContain("脱贫户");
    }

    @Test
    void a_name_is_taken_once_and_there_must_be_one() throws Exception {
        Account hub = people.having(Role.HUB, "430421214");
        saved(hub, "监测户", false);

        assertThat(send(hub, HttpMethod.POST, "/api/views", VIEW.formatted("监测户", false)))
                .hasStatus(409);
        assertThat(send(hub, HttpMethod.POST, "/api/views", VIEW.formatted(" ", false)))
                .hasStatus(422);
    }
}
