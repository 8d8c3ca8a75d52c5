package camphor.server.exchange.importing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import tools.jackson.databind.JsonNode;

/**
 * How long an import of a large township takes beside a bare COPY of the same rows in the same database; run with
 * {@code -Dcamphor.figures=true} on a packaged jar.
 */
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class ImportFigures {
    private static final int PERSONS = Integer.getInteger("camphor.figures.persons", 100_000);
    private static final int HEAP = Integer.getInteger("camphor.figures.heap", 1_024);
    private static final String COLUMNS = "(id, household, village_code, facts, batch, place)";

    @TempDir(cleanup = CleanupMode.ON_SUCCESS)
    Path data;

    @Test
    void of_an_import_beside_a_bare_copy() throws Exception {
        ServerProcess server = new ServerProcess(data, 18_182, HEAP);
        HubBrowser hub = server.start();
        try {
            measure(server, hub, Townsfolk.of(PERSONS, Path.of(System.getProperty("camphor.home"))));
        } finally {
            server.kill();
        }
    }

    private static void measure(ServerProcess server, HubBrowser hub, Townsfolk folk) throws Exception {
        System.out.printf("FIGURE heap: %d MB in use when idle, %d at most%n", server.heap(), HEAP);
        JsonNode homes = hub.upload("户信息.xlsx", folk.households());
        timed("households, preview", () -> hub.step(homes, "preview"));
        timed("households, apply", () -> hub.step(homes, "application"));
        byte[] workbook = folk.persons();
        System.out.printf(
                "FIGURE workbook: %d rows, %d columns, %d bytes%n",
                folk.personRows(), folk.personColumns(), workbook.length);
        long start = System.nanoTime();
        JsonNode taken = hub.upload("家庭成员信息.xlsx", workbook);
        timed("preview", () -> hub.step(taken, "preview"));
        timed("apply", () -> hub.step(taken, "application"));
        double whole = (System.nanoTime() - start) / 1e9;
        System.out.println(
                "FIGURE counts " + hub.send("GET", HubBrowser.path(taken), null).path("counts"));
        System.out.printf("FIGURE upload, preview and apply: %.1f s%n", whole);
        beside(server, taken.path("id").asString(), whole);
        JsonNode again = hub.upload("家庭成员信息.xlsx", workbook);
        timed("preview of the same once more", () -> hub.step(again, "preview"));
        System.out.println(
                "FIGURE counts " + hub.send("GET", HubBrowser.path(again), null).path("counts"));
        timed("undo", () -> hub.step(taken, "undoing"));
    }

    private static void beside(ServerProcess server, String batch, double whole) throws Exception {
        try (Connection connection = server.superuser();
                Statement statement = connection.createStatement()) {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copy.copyOut(
                    "copy (select id, household, village_code, facts, batch, place from register.person where batch = '"
                            + batch + "') to stdout",
                    rows);
            statement.execute("create table public.bare (id uuid, household uuid, village_code text, facts jsonb,"
                    + " batch uuid, place text)");
            statement.execute("create table public.like_person (like register.person including all)");
            for (String table : new String[] {"bare", "like_person"}) {
                double alone = timed(
                        "COPY into " + table,
                        () -> copy.copyIn(
                                "copy public." + table + COLUMNS + " from stdin",
                                new ByteArrayInputStream(rows.toByteArray())));
                System.out.printf("FIGURE the import takes %.1f times COPY into %s%n", whole / alone, table);
            }
        }
    }

    /** Seconds. */
    private static double timed(String what, Callable<?> work) throws Exception {
        long start = System.nanoTime();
        Object done = work.call();
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf("FIGURE %s: %.1f s, %s%n", what, seconds, done);
        return seconds;
    }
}
