package camphor.server.casework.lookback;

import static camphor.server.casework.Problems.id;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.casework.Problems;
import camphor.server.identity.People;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** A village of its own, so that what others made does not count: look back, bulletin and their figures. */
@RealWorldTest
class LookingBackTest {
    private static final String VILLAGE = "430421212217";
    private static final String TOWNSHIP = "430421212";

    @Autowired
    Problems problems;

    @Autowired
    People people;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Actors actors;

    @Autowired
    TransactionTemplate transaction;

    RequestPostProcessor village;
    RequestPostProcessor hub;

    @BeforeEach
    void people() {
        village = people.as(Role.VILLAGE_STAFF, VILLAGE);
        hub = people.as(Role.HUB, TOWNSHIP);
    }

    @Test
    void a_share_of_what_is_closed_is_drawn_again_the_same_and_reopened_or_held() {
        for (int i = 0; i < 4; i++) {
            closed();
        }
        String wish = "{\"share\": 0.5, \"seed\": 7, \"villages\": [\"" + VILLAGE + "\"]}";
        JsonNode one = problems.post(hub, "/api/look-backs", wish, 201);
        JsonNode two = problems.post(hub, "/api/look-backs", wish, 201);

        assertThat(ids(one)).hasSizeGreaterThan(1).isEqualTo(ids(two));
        JsonNode first = one.path("problems").path(0).path("problem");
        JsonNode second = one.path("problems").path(1).path("problem");
        JsonNode reopened =
                problems.step(hub, first, "reopen", ", \"note\": \"又漏水\", \"fields\": {\"due\": \"2026-12-20\"}");
        problems.step(hub, second, "confirm", ", \"note\": \"没有反弹\"");

        assertThat(reopened.path("state").asString()).isEqualTo("assigned");
        JsonNode view = problems.get(
                        hub,
                        "/api/look-backs/" + one.path("lookBack").path("id").asString())
                .path("lookBack");
        assertThat(view.path("reopened").asInt()).isEqualTo(1);
        assertThat(view.path("held").asInt()).isEqualTo(1);
    }

    @Test
    void the_bulletin_agrees_with_an_independent_count() {
        closed();
        problems.step(village, problems.found(village, VILLAGE), "verify", "");
        problems.step(
                village,
                problems.found(village, VILLAGE),
                "refute",
                ", \"note\": \"不属实\"" + problems.photo(village, VILLAGE));

        JsonNode line = problems.get(village, "/api/bulletin?by=village").path("total");
        assertThat(line.path("found").asLong()).isEqualTo(count("state not in ('refuted', 'known')"));
        assertThat(line.path("closed").asLong())
                .isEqualTo(count("closed_at is not null"))
                .isPositive();
        assertThat(line.path("verified").asLong())
                .isEqualTo(count("state not in ('refuted', 'known', 'found')"))
                .isLessThanOrEqualTo(line.path("found").asLong());
        assertThat(line.path("late").asLong())
                .isEqualTo(count("due < '2026-11-24' and closed_at is null and state <> 'on_file'"));
        assertThat(line.path("rate").decimalValue()).isEqualByComparingTo("1");
        JsonNode before =
                problems.get(village, "/api/bulletin?by=unit&day=2026-11-23").path("total");
        assertThat(before.path("found").asLong()).isZero();
    }

    private void closed() {
        String photos = problems.photo(village, VILLAGE)
                + problems.photo(village, VILLAGE).replace("\"evidence\"", "\"fields\": {\"before\"") + "}";
        JsonNode fixed = problems.step(
                village, problems.found(village, VILLAGE), "fix_at_once", ", \"note\": \"当场修好\"" + photos);
        problems.step(hub, fixed, "check", ", \"note\": \"属实\"");
    }

    private static List<String> ids(JsonNode file) {
        return file.path("problems")
                .valueStream()
                .map(drawn -> id(drawn.path("problem")))
                .toList();
    }

    private long count(String condition) {
        return actors.asSystem(() -> transaction.execute(status -> jdbc.sql(
                        "select count(*) from casework.problem where village_code = '" + VILLAGE + "' and " + condition)
                .query(Long.class)
                .single()));
    }
}
