package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A real PostgreSQL of our own whose data lies beside the application's; it listens on this machine only. */
final class OwnPostgres implements DatabaseConfiguration.Source {

    private static final String OWNER = "camphor_owner";
    private static final String NAME = "camphor";

    private final EmbeddedPostgres postgres;
    private final DatabaseAddress address;

    private OwnPostgres(EmbeddedPostgres postgres, DatabaseAddress address) {
        this.postgres = postgres;
        this.address = address;
    }

    static OwnPostgres in(Path directory) throws IOException {
        Path base = Files.createDirectories(directory.toAbsolutePath().normalize());
        Path data = base.resolve("data");
        LeftoverPostgres.stop(data);
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setOverrideWorkingDirectory(base.resolve("bin").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setServerConfig("listen_addresses", "127.0.0.1")
                .start();
        try {
            Login owner = new Login(OWNER, OWNER);
            prepare(postgres, owner);
            return new OwnPostgres(
                    postgres,
                    new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/" + NAME, owner));
        } catch (SQLException e) {
            postgres.close();
            throw new IOException(e);
        }
    }

    private static void prepare(EmbeddedPostgres postgres, Login owner) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            if (!statement
                    .executeQuery("select from pg_roles where rolname = '" + OWNER + "'")
                    .next()) {
                statement.execute("create role " + OWNER + " login createrole password '" + owner.password() + "'");
            }
            if (!statement
                    .executeQuery("select from pg_database where datname = '" + NAME + "'")
                    .next()) {
                statement.execute("create database " + NAME + " owner " + OWNER);
            }
        }
    }

    @Override
    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
