package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import camphor.server.kernel.database.DatabaseConfiguration.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The owner's connection for a command beside the server. A database of our own may be running under the server or
 * stand still: the one is joined, the other started for as long as the connection is open.
 */
public final class OwnerConnection implements AutoCloseable {

    /** Line of {@code postmaster.pid} that holds the port. */
    private static final int PORT_LINE = 3;

    private final Source source;
    private final Connection connection;

    private OwnerConnection(Source source) throws SQLException {
        this.source = source;
        DatabaseAddress address = source.address();
        this.connection = DriverManager.getConnection(
                address.jdbc(), address.owner().user(), address.owner().password());
    }

    public static OwnerConnection at(String url) throws SQLException {
        return new OwnerConnection(Source.external(url));
    }

    public static OwnerConnection in(Path data) throws IOException, SQLException {
        Path base = data.resolve("postgres").toAbsolutePath().normalize();
        if (!Files.exists(base.resolve("data").resolve("PG_VERSION"))) {
            throw new IOException("该目录没有香樟的数据库 / there is no database of Camphor's in " + data);
        }
        return new OwnerConnection(DataLock.isHeld(base) ? running(base) : OwnPostgres.in(base));
    }

    private static Source running(Path base) throws IOException {
        String port = Files.readAllLines(base.resolve("data").resolve("postmaster.pid"))
                .get(PORT_LINE)
                .strip();
        Login owner = Passwords.derived(KeptPassword.in(base).value(), OwnPostgres.OWNER);
        DatabaseAddress address =
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + OwnPostgres.NAME, owner);
        return () -> address;
    }

    public Connection connection() {
        return connection;
    }

    @Override
    public void close() throws SQLException {
        try {
            connection.close();
        } finally {
            source.close();
        }
    }
}
