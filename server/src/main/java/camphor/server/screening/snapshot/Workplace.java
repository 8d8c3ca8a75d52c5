package camphor.server.screening.snapshot;

import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder in which a run works on opened data, and which nobody but the server's own user can look into. It goes with
 * the run; what a killed one left goes with the next start.
 */
public final class Workplace implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Workplace.class);

    private final Path folder;

    private Workplace(Path folder) {
        this.folder = folder;
    }

    static Workplace in(Path folder) {
        try {
            WholeDirectory.delete(folder);
            Files.createDirectories(folder.toAbsolutePath().getParent());
            return new Workplace(Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))));
        } catch (FileAlreadyExistsException e) {
            throw new IllegalStateException("another run works in " + folder, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path path(String name) {
        return folder.resolve(name);
    }

    @Override
    public void close() {
        try {
            WholeDirectory.delete(folder);
        } catch (IOException e) {
            LOG.warn("研判的临时文件未能清除 / the files of a run could not be removed: {}", folder, e);
        }
    }
}
