package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The role that does all the work, {@code camphor_app}: owns nothing and cannot pass row-level security by. */
final class ApplicationRole {

    private static final String NAME = "camphor_app";

    private ApplicationRole() {}

    /** Its password follows from the owner's, so that one URL is enough. */
    static Login of(Login owner) {
        return Passwords.derived(owner.password(), NAME);
    }

    /** Makes the role where it is missing and gives it its password where that has changed. */
    static void ready(DatabaseAddress address, Login application) throws SQLException {
        if (opens(address, application)) {
            return;
        }
        Login owner = address.owner();
        try (Connection connection = DriverManager.getConnection(address.jdbc(), owner.user(), owner.password());
                var statement = connection.createStatement()) {
            boolean exists = statement
                    .executeQuery("select from pg_roles where rolname = '" + NAME + "'")
                    .next();
            statement.execute((exists ? "alter" : "create") + " role " + NAME + " login password '"
                    + application.password() + "'");
        }
    }

    private static boolean opens(DatabaseAddress address, Login application) {
        try (Connection connection =
                DriverManager.getConnection(address.jdbc(), application.user(), application.password())) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }
}
