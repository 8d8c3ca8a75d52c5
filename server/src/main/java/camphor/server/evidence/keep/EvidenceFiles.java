package camphor.server.evidence.keep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The bytes, each file under its SHA-256: the same photo handed in twice lies there once, and what a name leads to is what
 * was handed in. A file is under its name only when all of it is on the disk.
 */
@Component
class EvidenceFiles {
    private static final FileAttribute<?> OURS =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

    private final Path directory;

    EvidenceFiles(@Value("${camphor.data}") Path data) {
        this.directory = data.resolve("evidence");
    }

    /** Keeps the bytes and answers their hash. */
    String keep(byte[] content) {
        String hash = hash(content);
        Path place = place(hash);
        try {
            if (!Files.exists(place)) {
                Files.createDirectories(place.getParent(), OURS);
                write(place, content);
            }
            return hash;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** To the disk first, under a name of its own: two may hand in the same photo at once, or the power may fail. */
    private static void write(Path place, byte[] content) throws IOException {
        Path whole = Files.createTempFile(place.getParent(), "coming", ".part"); // for its owner only
        try (FileChannel channel = FileChannel.open(whole, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(whole, place, StandardCopyOption.ATOMIC_MOVE);
        try (FileChannel folder = FileChannel.open(place.getParent(), StandardOpenOption.READ)) {
            folder.force(true);
        }
    }

    /** The file of that hash; refuses to hand out one whose bytes are no longer those that were handed in. */
    byte[] read(String hash) {
        try {
            byte[] content = Files.readAllBytes(place(hash));
            if (!hash.equals(hash(content))) {
                throw new IllegalStateException("evidence " + hash + " was changed on the disk");
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path place(String hash) {
        return directory.resolve(hash.substring(0, 2)).resolve(hash);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
