package camphor.screening;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Says that a draft is being written: a file beside it, locked as long as its process lives. A process that was killed
 * cannot remove its draft, but the system lets go of its lock, so that the next one may.
 */
final class DraftLock implements AutoCloseable {
    private static final String ENDING = ".lock";
    private static final String OLDER = "-older";

    private final Path file;
    private final FileChannel channel;

    private DraftLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static DraftLock of(Path draft) throws IOException {
        Path file = draft.resolveSibling(draft.getFileName() + ENDING);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() == null) {
                throw new IOException("somebody else holds " + file);
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        return new DraftLock(file, channel);
    }

    /** Where the target stands aside while its draft takes its place. */
    static Path older(Path draft) {
        return draft.resolveSibling(draft.getFileName() + OLDER);
    }

    /** Removes what killed processes left beside a target, and puts back a target that one of them had set aside. */
    static void clear(Path target, String prefix) throws IOException {
        Path parent = target.getParent();
        if (parent == null) {
            return;
        }
        try (DirectoryStream<Path> locks = Files.newDirectoryStream(
                parent, each -> name(each).startsWith(prefix) && name(each).endsWith(ENDING))) {
            for (Path lock : locks) {
                clear(target, lock);
            }
        }
    }

    private static void clear(Path target, Path lock) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                @Nullable FileLock held = channel.tryLock()) {
            if (held != null) {
                Path draft =
                        lock.resolveSibling(name(lock).substring(0, name(lock).length() - ENDING.length()));
                putBack(older(draft), target);
                WholeDirectory.delete(draft);
                WholeDirectory.delete(older(draft));
                Files.deleteIfExists(lock);
            }
        } catch (OverlappingFileLockException | java.nio.file.NoSuchFileException e) {
            // Another thread of this process is writing it, or has just finished.
        }
    }

    private static void putBack(Path older, Path target) throws IOException {
        if (Files.exists(older, LinkOption.NOFOLLOW_LINKS) && !Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            Files.move(older, target, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    @Override
    public void close() {
        try {
            channel.close();
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // An unlocked file without a draft harms nobody; the next draft clears it.
        }
    }
}
