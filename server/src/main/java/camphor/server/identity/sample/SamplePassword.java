package camphor.server.identity.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The password that the sample accounts share, made for this data directory and kept in it, readable by the owner only: who
 * starts the sample a second time is told it again. {@code camphor.sample-password} brings another.
 */
@Component
class SamplePassword {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int LENGTH = 12;

    /** Letters and digits that nobody mistakes for each other. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private final String given;
    private final Path file;

    SamplePassword(@Value("${camphor.sample-password:}") String given, @Value("${camphor.data}") Path data) {
        this.given = given;
        this.file = data.resolve("sample-password");
    }

    String text() {
        try {
            return given.isBlank() ? kept() : given;
        } catch (IOException e) {
            throw new UncheckedIOException("the sample accounts' password cannot be kept in " + file, e);
        }
    }

    private String kept() throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).strip();
        }
        Files.createDirectories(file.getParent());
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        String made = madeUp();
        Files.writeString(file, made + "\n");
        return made;
    }

    private static String madeUp() {
        StringBuilder text = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
        return text.toString();
    }
}
