package camphor.server.kernel.database;

import camphor.server.kernel.database.Database.Login;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * One password from another: every node of an installation comes to the same, and whoever knows the derived one cannot
 * find the first.
 */
final class Passwords {

    private static final String MAC = "HmacSHA256";

    private Passwords() {}

    static Login derived(String password, String user) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(new SecretKeySpec(password.getBytes(StandardCharsets.UTF_8), MAC));
            byte[] derived = mac.doFinal(user.getBytes(StandardCharsets.UTF_8));
            return new Login(user, Base64.getUrlEncoder().withoutPadding().encodeToString(derived));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
