package camphor.server.exchange.importing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The real server in a process of its own, with its own PostgreSQL, that can be killed. */
final class ServerProcess {
    private static final String PASSWORD = "kuayue-xiangzhang-1949";

    private static final Pattern USED = Pattern.compile("(?:total [0-9]+K|generation.*), used ([0-9]+)K");

    private final Path home;
    private final Path data;
    private final int port;
    private final int megabytes;
    private Process process;

    /** @param megabytes heap that it may use */
    ServerProcess(Path data, int port, int megabytes) {
        this.home = Path.of(System.getProperty("camphor.home")).toAbsolutePath();
        this.data = data;
        this.port = port;
        this.megabytes = megabytes;
    }

    /** Starts it and logs the hub in. */
    HubBrowser start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-Dcamphor.home=" + home,
                        "-jar",
                        home.resolve("server/target/camphor-server.jar").toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port),
                        "--sample",
                        "--camphor.sample-password=" + PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()))
                .start();
        HubBrowser browser = new HubBrowser(port);
        while (!browser.isThere()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server did not start; see " + data);
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        browser.login("zhenxing", PASSWORD);
        return browser;
    }

    /** Ends the server and its database at once, as a power cut would. */
    void kill() throws IOException, InterruptedException {
        ProcessHandle postmaster =
                ProcessHandle.of(Long.parseLong(postmaster(0))).orElseThrow();
        List<ProcessHandle> backends = postmaster.children().toList();
        process.destroyForcibly();
        postmaster.destroyForcibly(); // first: it would start others in the place of those that are killed
        backends.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    private String postmaster(int line) throws IOException {
        return Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(line)
                .trim();
    }

    /** Its database's superuser. */
    Connection superuser() throws IOException, SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + postmaster(3) + "/camphor",
                "postgres",
                Files.readString(data.resolve("postgres/password")).trim());
    }

    /** Megabytes of heap in use after a garbage collection. */
    long heap() throws IOException, InterruptedException {
        command("GC.run");
        Matcher used = USED.matcher(command("GC.heap_info"));
        long kilobytes = 0;
        while (used.find()) {
            kilobytes += Long.parseLong(used.group(1));
        }
        return kilobytes / 1024;
    }

    private String command(String name) throws IOException, InterruptedException {
        Process jcmd = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/jcmd").toString(),
                        String.valueOf(process.pid()),
                        name)
                .start();
        String said = new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        jcmd.waitFor();
        return said;
    }
}
