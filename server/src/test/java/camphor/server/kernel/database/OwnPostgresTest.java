package camphor.server.kernel.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.kernel.database.Database.Login;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnPostgresTest {

    @TempDir
    Path directory;

    @Test
    void what_was_committed_is_there_after_a_restart_and_after_the_application_was_killed() throws Exception {
        OwnPostgres first = OwnPostgres.in(directory);
        execute(first, "create table survived (word text)");
        execute(first, "insert into survived values ('千山')");
        first.close();

        killInTheMiddle();

        OwnPostgres third = OwnPostgres.in(directory);
        try {
            assertThat(read(third, "select string_agg(word, '' order by word desc) from survived"))
                    .isEqualTo("千山万水");
            assertThat(read(third, "show fsync") + read(third, "show synchronous_commit"))
                    .isEqualTo("onon");
            assertThatNobodyElseMayCome(third);
        } finally {
            third.close();
        }
    }

    @Test
    void a_long_statement_that_outlives_its_killed_postmaster_does_not_keep_the_next_from_starting() throws Exception {
        OwnPostgres first = OwnPostgres.in(directory);
        CompletableFuture<Void> working = CompletableFuture.runAsync(() -> assertThatThrownBy(
                        () -> execute(first, "select count(*) as long from generate_series(1, 100000000000)"))
                .isInstanceOf(SQLException.class));
        while (!read(first, "select count(*) from pg_stat_activity where query like '%as long%'")
                .equals("2")) {
            Thread.onSpinWait(); // the one that asks is one of the two
        }

        ProcessHandle postmaster = postmaster();
        postmaster.destroyForcibly();
        postmaster.onExit().get();
        first.close();

        OwnPostgres second = OwnPostgres.in(directory);
        try {
            assertThat(read(second, "select 1")).isEqualTo("1");
            working.get();
        } finally {
            second.close();
        }
    }

    private ProcessHandle postmaster() throws IOException {
        List<String> lines = Files.readAllLines(directory.resolve("data/postmaster.pid"));
        return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).orElseThrow();
    }

    @Test
    void a_file_of_a_process_that_is_no_postgres_stops_nobody() throws IOException {
        Files.write(
                directory.resolve("postmaster.pid"),
                List.of(String.valueOf(ProcessHandle.current().pid())));

        LeftoverPostgres.stop(directory);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void a_second_application_on_the_same_data_is_refused_and_the_first_goes_on() throws Exception {
        OwnPostgres first = OwnPostgres.in(directory);
        try {
            assertThatThrownBy(() -> OwnPostgres.in(directory)).hasMessageContaining("另一个香樟正在使用");
            assertThat(read(first, "select 1")).isEqualTo("1");
        } finally {
            first.close();
        }
    }

    /** Another process opens the data, writes, and is killed as by kill -9; its PostgreSQL lives on. */
    private void killInTheMiddle() throws Exception {
        Process application = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Killed.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(application.inputReader(StandardCharsets.UTF_8).lines().anyMatch("written"::equals))
                .isTrue();
        application.destroyForcibly().waitFor();
    }

    /** What {@link #killInTheMiddle} starts. */
    static final class Killed {
        public static void main(String... arguments) throws Exception {
            execute(OwnPostgres.in(Path.of(arguments[0])), "insert into survived values ('万水')");
            System.out.println("written");
            Thread.sleep(Long.MAX_VALUE);
        }
    }

    private void assertThatNobodyElseMayCome(OwnPostgres postgres) throws IOException {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.address().jdbc(), "postgres", "postgres")
                        .close())
                .isInstanceOf(SQLException.class);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("password"))))
                .isEqualTo("rw-------");
    }

    private static void execute(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = opened(postgres);
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String read(OwnPostgres postgres, String sql) throws SQLException {
        try (Connection connection = opened(postgres);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection opened(OwnPostgres postgres) throws SQLException {
        Login owner = postgres.address().owner();
        return DriverManager.getConnection(postgres.address().jdbc(), owner.user(), owner.password());
    }
}
