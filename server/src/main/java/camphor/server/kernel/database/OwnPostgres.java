package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A real PostgreSQL of our own whose data lies beside the application's. It listens on this machine only, and asks for a
 * password that the data directory keeps.
 */
final class OwnPostgres implements DatabaseConfiguration.Source {

    static final String NAME = "camphor";
    static final String OWNER = "camphor_owner";
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final DataLock lock;
    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;

    private OwnPostgres(DataLock lock, EmbeddedPostgres postgres, Login owner) {
        this.lock = lock;
        this.postgres = postgres;
        this.address = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, owner);
    }

    static OwnPostgres in(Path directory) throws IOException {
        Path base = Files.createDirectories(directory.toAbsolutePath().normalize());
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rwx------"));
        DataLock lock = DataLock.on(base);
        try {
            LeftoverPostgres.stop(base.resolve("data"));
            KeptPassword password = KeptPassword.in(base);
            return prepared(lock, started(base, password), Passwords.derived(password.value(), OWNER));
        } catch (IOException | RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static OwnPostgres prepared(DataLock lock, EmbeddedPostgres postgres, Login owner) throws IOException {
        try {
            prepare(postgres, owner);
            return new OwnPostgres(lock, postgres, owner);
        } catch (SQLException e) {
            postgres.close();
            throw new IOException(e);
        }
    }

    /** Its builder is made for tests: a commit would not wait for the disk, and it would stop before we do. */
    private static EmbeddedPostgres started(Path base, KeptPassword password) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(base.resolve("data"))
                .setOverrideWorkingDirectory(base.resolve("bin").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", password.file().toString())
                .setConnectConfig("password", password.value())
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("timezone", "Asia/Shanghai")
                .setServerConfig("max_connections", "100")
                .start();
    }

    private static void prepare(EmbeddedPostgres postgres, Login owner) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_roles where rolname = '" + owner.user() + "'")
                    .next()) {
                statement.execute(
                        "create role " + owner.user() + " login createrole password '" + owner.password() + "'");
            }
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME + " owner " + owner.user());
            }
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try (lock) {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
