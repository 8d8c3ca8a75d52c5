package camphor.bench.register;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;

/** The product's own jar in a process of its own, with its own database and the sample at the size asked for. */
final class RunningServer implements AutoCloseable {
    private static final int GRACE_SECONDS = 60;
    private static final int PORT_LINE = 3;

    private final Process process;
    private final Path data;
    private final int port;

    private RunningServer(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Returns when it answers; with an empty data directory only after the sample was taken in. */
    static RunningServer started(Path home, Path data, int persons, String password)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>(List.of("java", "-Xmx3g", "-XX:+UseSerialGC"));
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-Duser.timezone=Asia/Shanghai", "-Dcamphor.home=" + home));
        command.addAll(
                List.of("-jar", home.resolve("server/target/camphor-server.jar").toString()));
        command.addAll(List.of("--data=" + data, "--port=" + port, "--sample"));
        command.addAll(List.of("--camphor.sample-division=430421", "--camphor.sample-persons=" + persons));
        command.addAll(List.of("--camphor.sample-password=" + password, "--camphor.screening.nightly=-"));
        Files.createDirectories(data);
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("server.log").toFile())
                .start();
        RunningServer server = new RunningServer(process, data, port);
        server.awaitReady();
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        while (!isReady()) {
            if (process.waitFor(1, TimeUnit.SECONDS)) {
                throw new IOException("the server ended: see " + data.resolve("server.log"));
            }
        }
    }

    private boolean isReady() {
        try (Keeping connection = new Keeping(port, "")) {
            return connection.get("/actuator/health/readiness") == Keeping.OK;
        } catch (IOException notYet) {
            return false;
        }
    }

    int port() {
        return port;
    }

    /** Its database as whoever may see everything: row-level security does not hold for a superuser. */
    Connection superuser() throws IOException, SQLException {
        Properties login = new Properties();
        login.setProperty("user", "postgres");
        login.setProperty("password", databasePassword());
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + databasePort() + "/camphor", login);
    }

    String databasePassword() throws IOException {
        return Files.readString(data.resolve("postgres/password")).strip();
    }

    int databasePort() throws IOException {
        return Integer.parseInt(Files.readAllLines(data.resolve("postgres/data/postmaster.pid"))
                .get(PORT_LINE)
                .strip());
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
