package camphor.server.kernel;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/** A key of 256 bits in a file beside the data, readable by its owner only, made when it is first asked for. */
public record KeyFile(Path at) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public byte[] key() throws IOException {
        if (!Files.exists(at)) {
            make();
        }
        return Files.readAllBytes(at);
    }

    /** Whole or not at all, and never over one that is there: two nodes may come here at once. */
    private void make() throws IOException {
        Path directory = Files.createDirectories(at.toAbsolutePath().getParent());
        Path whole = Files.createTempFile(
                directory,
                "key",
                ".new",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        byte[] key = new byte[BYTES];
        RANDOM.nextBytes(key);
        Files.write(whole, key, StandardOpenOption.SYNC);
        try {
            Files.createLink(at, whole);
        } catch (FileAlreadyExistsException other) {
            // the other node's key is as good
        } finally {
            Files.delete(whole);
        }
    }
}
