package camphor.server.screening.snapshot;

import camphor.rules.fact.Catalogue;
import camphor.screening.ScreeningFault;
import camphor.screening.Snapshot;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The snapshot between two runs, sealed, with the name of the state of the register that it is of. It is replaced whole:
 * whoever is killed leaves the old one or the new one.
 */
final class KeptSnapshot {
    private static final Logger LOG = LoggerFactory.getLogger(KeptSnapshot.class);
    private static final String SEALED = ".sealed";
    private static final String STATE = "state";

    private final Path directory;
    private final SealedFiles files;

    KeptSnapshot(Path directory, SealedFiles files) {
        this.directory = directory;
        this.files = files;
    }

    /** A snapshot, opened. */
    record Opened(UUID state, Snapshot snapshot) {}

    /** Opens it in a folder; null when there is none, or none that can be used: then one is made anew. */
    @Nullable
    Opened open(Path into, Catalogue catalogue) throws IOException {
        if (!Files.isRegularFile(directory.resolve(STATE))) {
            return null;
        }
        try {
            Files.createDirectory(into);
            for (Path file : list(directory)) {
                String name = file.getFileName().toString();
                if (name.endsWith(SEALED)) {
                    files.open(file, into.resolve(name.substring(0, name.length() - SEALED.length())));
                }
            }
            UUID state =
                    UUID.fromString(Files.readString(directory.resolve(STATE)).strip());
            return new Opened(state, Snapshot.open(into, catalogue));
        } catch (IOException | GeneralSecurityException | ScreeningFault | IllegalArgumentException e) {
            LOG.info("快照不能沿用，重新生成 / the snapshot cannot be used and is made anew: {}", e.getMessage());
            WholeDirectory.delete(into);
            return null;
        }
    }

    /** Keeps a snapshot in the place of the one that was opened; what both have in common is not sealed again. */
    void keep(UUID state, Snapshot snapshot, @Nullable Opened before) throws IOException {
        try (WholeDirectory whole = WholeDirectory.at(directory)) {
            for (Path file : list(snapshot.directory())) {
                Path sealed = whole.draft().resolve(file.getFileName() + SEALED);
                Path old = before == null ? null : before.snapshot().directory().resolve(file.getFileName());
                if (old != null && Files.exists(old) && Files.isSameFile(old, file)) {
                    Files.createLink(sealed, directory.resolve(sealed.getFileName()));
                } else {
                    files.seal(file, sealed);
                }
            }
            Files.writeString(whole.draft().resolve(STATE), state + "\n");
            whole.commit();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the snapshot cannot be sealed", e);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
