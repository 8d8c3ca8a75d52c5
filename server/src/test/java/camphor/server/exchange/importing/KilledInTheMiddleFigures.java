package camphor.server.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.exchange.Families;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Server and database are killed at a random moment while an import is applied, ten times; run with
 * {@code -Dcamphor.figures=true}. After each restart the import is applied whole.
 */
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class KilledInTheMiddleFigures {
    private static final int HOUSEHOLDS = Integer.getInteger("camphor.figures.households", 50_000);
    private static final int TIMES = Integer.getInteger("camphor.figures.kills", 10);
    private static final int SLOWEST = Integer.getInteger("camphor.figures.millis", 30_000);

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void an_import_is_whole_after_every_restart() throws Exception {
        ServerProcess server =
                new ServerProcess(Path.of(System.getProperty("camphor.home")).toAbsolutePath(), data, 18_181);
        server.start();
        Families families = Families.some(HOUSEHOLDS);
        JsonNode homes = server.upload("户信息.csv", families.householdFile());
        step(server, homes, "preview");
        step(server, homes, "application");
        Random random = new Random(20_261_124);
        for (int nth = 1; nth <= TIMES; nth++) {
            JsonNode members = server.upload("成员.csv", families.personFile());
            step(server, members, "preview");
            JsonNode job = server.send("POST", path(members) + "/application", "{}");
            int after = 200 + random.nextInt(SLOWEST);
            Thread.sleep(after);
            String before =
                    server.send("GET", path(members), null).path("state").asString();
            server.kill();
            server.start();
            assertThat(server.finished(job)).isEqualTo("done");
            JsonNode applied = server.send("GET", path(members), null);
            assertThat(applied.path("state").asString()).isEqualTo("applied");
            assertThat(applied.at("/counts/fresh").asLong()).isEqualTo(HOUSEHOLDS * 2L);
            System.out.printf("FIGURE kill %d after %d ms (%s): applied whole after the restart%n", nth, after, before);
            step(server, members, "undoing");
        }
        server.kill();
    }

    private static void step(ServerProcess server, JsonNode imported, String step) throws Exception {
        assertThat(server.finished(server.send("POST", path(imported) + "/" + step, "{}")))
                .isEqualTo("done");
    }

    private static String path(JsonNode imported) {
        return "/api/imports/" + imported.path("id").asString();
    }
}
