package camphor.server.kernel.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;

/** The password of our own PostgreSQL: drawn once, kept in a file that only its owner may read. */
record KeptPassword(Path file, String value) {

    private static final int BYTES = 32;

    static KeptPassword in(Path directory) throws IOException {
        Path file = directory.resolve("password");
        if (!Files.exists(file)) {
            byte[] drawn = new byte[BYTES];
            new SecureRandom().nextBytes(drawn);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, Base64.getUrlEncoder().withoutPadding().encodeToString(drawn));
        }
        return new KeptPassword(file, Files.readString(file).trim());
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
