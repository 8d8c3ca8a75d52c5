package camphor.server.kernel.database;

import static camphor.server.kernel.database.Database.APPLICATION;

import camphor.server.kernel.database.Database.Login;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The role {@code camphor_app}. Its password is derived from the owner's, so that one URL is enough, every node of an
 * installation comes to the same, and the application, which knows only this one, cannot find the owner's.
 */
final class ApplicationRole {

    private ApplicationRole() {}

    static Login of(Login owner) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(owner.password().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] derived = mac.doFinal(APPLICATION.getBytes(StandardCharsets.UTF_8));
            return new Login(
                    APPLICATION, Base64.getUrlEncoder().withoutPadding().encodeToString(derived));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes the role where it is missing and gives it its password where that has changed. */
    static void ready(String url, Login owner, Login application) throws SQLException {
        if (opens(url, application)) {
            return;
        }
        try (Connection connection = DriverManager.getConnection(url, owner.user(), owner.password());
                var statement = connection.createStatement()) {
            String verb = exists(connection) ? "alter" : "create";
            statement.execute(verb + " role " + APPLICATION + " login nosuperuser nocreatedb nocreaterole password '"
                    + application.password() + "'");
        }
    }

    private static boolean opens(String url, Login application) {
        try (Connection connection = DriverManager.getConnection(url, application.user(), application.password())) {
            return connection.isValid(5);
        } catch (SQLException refused) {
            return false;
        }
    }

    private static boolean exists(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select from pg_roles where rolname = ?")) {
            statement.setString(1, APPLICATION);
            return statement.executeQuery().next();
        }
    }
}
