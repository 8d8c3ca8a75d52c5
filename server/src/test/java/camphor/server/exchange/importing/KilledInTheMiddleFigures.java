package camphor.server.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * Server and database are killed at a drawn moment while an import of a large township is previewed or applied; run with
 * {@code -Dcamphor.figures=true} on a packaged jar. After each restart whatever was acknowledged is there, and the import
 * gets applied whole, once.
 */
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class KilledInTheMiddleFigures {
    private static final int PERSONS = Integer.getInteger("camphor.figures.persons", 100_000);
    private static final int FIRST = Integer.getInteger("camphor.figures.first", 1);
    private static final int TIMES = Integer.getInteger("camphor.figures.kills", 10);
    private static final long SEED = 20_261_124;
    private static final String NAME = "家庭成员信息.xlsx";
    private static final String STANDING = """
            select (select count(*) from register.person)
                || ' persons, ' || (select count(distinct identity) from register.person)
                || ' numbers, ' || (select count(*) from register.membership)
                || ' memberships, ' || (select count(*) from register.finding)
                || ' findings, ' || (select sum(members) || ' counted, ' || sum(hits) || ' hits' from register.household)
            """;

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    private ServerProcess server;
    private HubBrowser hub;
    private byte[] workbook;
    private String whole = "";

    private long fresh;

    @Test
    void an_import_is_whole_after_every_restart() throws Exception {
        server = new ServerProcess(data, 18_181, 1_024);
        hub = server.start();
        try {
            Townsfolk folk = Townsfolk.of(PERSONS, Path.of(System.getProperty("camphor.home")));
            workbook = folk.persons();
            JsonNode homes = hub.upload("户信息.xlsx", folk.households());
            hub.step(homes, "preview");
            hub.step(homes, "application");
            String before = standing();
            int millis = unharmed();
            assertThat(standing()).isEqualTo(before);
            for (int nth = FIRST; nth < FIRST + TIMES; nth++) {
                kill(nth, new Random(SEED + nth).nextInt(200, millis));
                assertThat(standing()).isEqualTo(before);
            }
        } finally {
            server.kill();
        }
    }

    /** Imports and takes back without any harm; answers how many milliseconds the import took. */
    private int unharmed() throws Exception {
        long start = System.nanoTime();
        JsonNode taken = hub.upload(NAME, workbook);
        hub.step(taken, "preview");
        hub.step(taken, "application");
        int millis = (int) ((System.nanoTime() - start) / 1_000_000);
        fresh = hub.send("GET", HubBrowser.path(taken), null)
                .at("/counts/fresh")
                .asLong();
        whole = standing();
        System.out.printf("FIGURE unharmed in %d ms: %s%n", millis, whole);
        hub.step(taken, "undoing");
        return millis;
    }

    private void kill(int nth, int millis) throws Exception {
        long at = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
        JsonNode taken = hub.upload(NAME, workbook);
        JsonNode job = hub.send("POST", HubBrowser.path(taken) + "/preview", "{}");
        boolean previewed = hub.finished(job, at);
        if (previewed) {
            job = hub.send("POST", HubBrowser.path(taken) + "/application", "{}");
            hub.finished(job, at);
        }
        String told = state(taken);
        server.kill();
        hub = server.start();
        String kept = kept(taken, told);
        assertThat(hub.finished(job)).isEqualTo("done");
        if (!previewed) {
            hub.step(taken, "application");
        }
        assertThat(state(taken)).isEqualTo("applied");
        assertThat(standing()).isEqualTo(whole);
        System.out.printf("FIGURE kill %d after %d ms, %s: %s; in the end whole and once%n", nth, millis, told, kept);
        hub.step(taken, "undoing");
    }

    /** All of its persons or none; and all where that was told. */
    private String kept(JsonNode taken, String told) throws Exception {
        long there = Long.parseLong(asked("select count(*) from register.person where batch = '"
                + taken.path("id").asString() + "'"));
        assertThat(there).isIn(0L, fresh);
        assertThat(told.equals("applied") && there == 0).isFalse();
        return there == 0 ? "nothing of it in the register after the restart" : "whole after the restart";
    }

    private String state(JsonNode taken) throws Exception {
        return hub.send("GET", HubBrowser.path(taken), null).path("state").asString();
    }

    private String standing() throws Exception {
        return asked(STANDING);
    }

    private String asked(String query) throws IOException, SQLException {
        try (Connection connection = server.superuser();
                ResultSet answer = connection.createStatement().executeQuery(query)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
