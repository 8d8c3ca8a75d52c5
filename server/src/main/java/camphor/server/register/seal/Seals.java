package camphor.server.register.seal;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The key ring in use. */
@Component
public class Seals {
    private final KeyRing ring;

    Seals(RegisterSettings settings, @Value("${camphor.data}") Path data) {
        Path file =
                settings.keyFile().isEmpty() ? data.resolve("keys/identity-numbers.keys") : Path.of(settings.keyFile());
        this.ring = KeyRing.at(file);
    }

    public KeyRing ring() {
        return ring;
    }

    /** For one thread's work. */
    public Sealing sealing() {
        return new Sealing(ring);
    }
}
