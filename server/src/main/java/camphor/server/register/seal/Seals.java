package camphor.server.register.seal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key ring in use. Its file is read again whenever it was written: another server may have put a new key in. */
@Component
public class Seals {
    private final Path file;
    private volatile Held held;

    private record Held(KeyRing ring, FileTime written) {}

    Seals(RegisterSettings settings, @Value("${camphor.data}") Path data) {
        this.file =
                settings.keyFile().isEmpty() ? data.resolve("keys/identity-numbers.keys") : Path.of(settings.keyFile());
        KeyRing ring = KeyRing.at(file);
        this.held = new Held(ring, written());
    }

    /** Without the file whoever runs goes on with what was read. */
    public KeyRing ring() {
        Held now = held;
        if (Files.exists(file) && !written().equals(now.written())) {
            now = read();
        }
        return now.ring();
    }

    private synchronized Held read() {
        FileTime written = written();
        held = new Held(KeyRing.at(file), written);
        return held;
    }

    private FileTime written() {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From now on the key of this number seals, a new one unless the ring has it; the others open what they sealed. */
    public synchronized void sealBy(int number) {
        KeyRing ring = KeyRing.at(file);
        while (ring.sealing() < number) {
            ring = ring.withNewSeal();
            write(ring);
        }
        read();
    }

    private void write(KeyRing ring) {
        try {
            ring.write(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For one thread's work. */
    public Sealing sealing() {
        return new Sealing(ring(), this::ring);
    }
}
