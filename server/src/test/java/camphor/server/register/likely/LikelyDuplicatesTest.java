package camphor.server.register.likely;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.identity.People;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@TownshipTest
class LikelyDuplicatesTest {
    private static final String BODY = """
            {"on": "2021-09-01", "reason": "moved", "facts": {"name": "%s", "sex": "female", "birth_date": "1968-03-12"}}
            """;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    People people;

    @Autowired
    Township township;

    @Autowired
    LikelyDuplicates duplicates;

    private MvcTestResult post(RequestPostProcessor who, String path, String body) {
        return mvc.post()
                .uri(path)
                .with(who)
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private UUID added(RequestPostProcessor who, UUID household, String name) {
        assertThat(post(who, "/api/households/" + household + "/members", BODY.formatted(name)))
                .hasStatus(201);
        return township.person("facts ->> 'name' = '" + name + "' and household = '" + household + "'");
    }

    /** Page after page, also those without a pair. */
    private String pairs(RequestPostProcessor who) throws Exception {
        StringBuilder pages = new StringBuilder();
        String after = "";
        while (after != null) {
            String page = mvc.get()
                    .uri("/api/duplicates?limit=100" + after)
                    .with(who)
                    .exchange()
                    .getResponse()
                    .getContentAsString();
            pages.append(page);
            Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(page);
            after = next.find() ? "&after=" + next.group(1) : null;
        }
        return pages.toString();
    }

    @Test
    void whoever_is_added_and_may_be_registered_already_is_told_with_reasons_until_somebody_says_that_they_are_two()
            throws Exception {
        RequestPostProcessor hub = people.as(Role.HUB, TownshipTest.TOWNSHIP);
        UUID home = township.household("members = 3 and version = 1");
        UUID neighbour = township.household("members = 3 and id <> '" + home
                + "' and village_code = (select village_code from register.household where id = '" + home + "')");
        UUID first = added(hub, home, "覃穗芳");

        MvcTestResult again = post(hub, "/api/households/" + neighbour + "/members", BODY.formatted("覃穗方"));
        assertThat(again)
                .hasStatus(201)
                .bodyJson()
                .extractingPath("likely[0].person")
                .isEqualTo(first.toString());
        assertThat(again).bodyText().contains("姓名同音", "出生日期相同", "在同一个村");
        UUID second = township.person("facts ->> 'name' = '覃穗方'");
        assertThat(pairs(hub)).contains(first.toString());

        String dismissal = "{\"one\": \"%s\", \"other\": \"%s\", \"reason\": \"%s\"}";
        assertThat(post(hub, "/api/duplicates/dismissal", dismissal.formatted(first, second, "")))
                .hasStatus(422);
        assertThat(post(hub, "/api/duplicates/dismissal", dismissal.formatted(first, second, "系堂姐妹，已核实")))
                .hasStatus(204);
        assertThat(mvc.get()
                        .uri("/api/persons/" + second + "/likely-duplicates")
                        .with(hub))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("length()")
                .isEqualTo(0);
    }

    @Test
    void somebody_who_is_being_typed_in_is_compared_before_anything_is_kept() {
        RequestPostProcessor hub = people.as(Role.HUB, TownshipTest.TOWNSHIP);
        UUID home = township.household("members = 2 and version = 1");
        UUID known = added(hub, home, "龚谷雨");

        assertThat(post(hub, "/api/likely-duplicates", """
                        {"name": "龚谷羽", "sex": "female", "birthDate": "1968-03-12", "village": "%s"}
                        """.formatted(township.text(
                        "select village_code from register.household where id = '" + home + "'"))))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("[0].person")
                .isEqualTo(known.toString());
    }

    @Test
    void nobody_hears_of_people_beyond_their_village() {
        RequestPostProcessor hub = people.as(Role.HUB, TownshipTest.TOWNSHIP);
        UUID home = township.household("members = 2 and version = 1");
        UUID far = township.household("members = 2 and version = 1 and village_code <> (select village_code from "
                + "register.household where id = '" + home + "')");
        UUID here = added(hub, home, "欧阳穗儿");
        added(hub, far, "欧阳穗儿");
        String village = township.text("select village_code from register.household where id = '" + home + "'");
        String path = "/api/persons/" + here + "/likely-duplicates";

        assertThat(mvc.get().uri(path).with(hub))
                .bodyJson()
                .extractingPath("length()")
                .isEqualTo(1);
        assertThat(mvc.get().uri(path).with(people.as(Role.VILLAGE_STAFF, village)))
                .bodyJson()
                .extractingPath("length()")
                .isEqualTo(0);
    }

    @Test
    void doubles_that_a_delivery_brought_are_found_among_the_first() {
        UUID twin = township.person("double_of is not null");
        UUID person = township.everywhere(() -> township.jdbc
                .sql("select double_of from register.person where id = :id")
                .param("id", twin)
                .query(UUID.class)
                .single());

        assertThat(township.as(township.hub(), () -> {
                    duplicates.of(person);
                    return duplicates.of(twin);
                }))
                .extracting(LikelyDuplicates.Likely::person)
                .contains(person);
    }
}
