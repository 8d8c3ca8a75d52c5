package camphor.screening;

import camphor.rules.Label;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An output directory that is either whole or untouched: everything is written beside it and moved into its place in
 * one step. Closed without {@link #commit()}, and when the process is interrupted, what was written is removed; what a
 * killed process left, the next one to write there removes.
 */
public final class WholeDirectory implements AutoCloseable {
    private final Path target;
    private final Path draft;
    private final DraftLock lock;
    private final Thread onInterrupt = new Thread(this::discardQuietly, "discard-draft");
    private boolean open = true;

    private WholeDirectory(Path target, Path draft, DraftLock lock) {
        this.target = target;
        this.draft = draft;
        this.lock = lock;
        Runtime.getRuntime().addShutdownHook(onInterrupt);
    }

    /** A draft beside the target, on the same file system, so that the move at the end is one step. */
    public static WholeDirectory at(Path target) {
        Path whole = target.toAbsolutePath().normalize();
        Path parent = whole.getParent();
        if (parent == null || (Files.exists(whole) && !Files.isDirectory(whole))) {
            throw fault(whole, null);
        }
        try {
            Files.createDirectories(parent);
            String prefix = "." + whole.getFileName() + ".draft-";
            DraftLock.clear(whole, prefix);
            Path draft = parent.resolve(prefix + UUID.randomUUID());
            DraftLock lock = DraftLock.of(draft);
            return new WholeDirectory(whole, Files.createDirectory(draft), lock);
        } catch (IOException e) {
            throw fault(whole, e);
        }
    }

    /** Where to write; it becomes the target. */
    public Path draft() {
        return draft;
    }

    /** Puts the draft in the place of the target; an older target gives way only when the new one stands. */
    public void commit() {
        Path older = DraftLock.older(draft);
        try {
            boolean replaces = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (replaces) {
                Files.move(target, older, StandardCopyOption.ATOMIC_MOVE);
            }
            moveInto(older, replaces);
            if (replaces) {
                delete(older);
            }
            settle();
            lock.close();
        } catch (IOException e) {
            throw fault(target, e);
        }
    }

    private void moveInto(Path older, boolean replaces) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(older, target, StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }

    @Override
    public void close() {
        if (open) {
            settle();
            discardQuietly();
        }
    }

    private void settle() {
        open = false;
        try {
            Runtime.getRuntime().removeShutdownHook(onInterrupt);
        } catch (IllegalStateException e) {
            // The process is going down already: the hook runs, and finds nothing when the draft was moved.
        }
    }

    private void discardQuietly() {
        try {
            delete(draft);
            lock.close();
        } catch (IOException e) {
            // What is being written this very moment can stay behind in the hidden draft, never in the target.
        }
    }

    /** Removes a directory and all that is in it; one that is not there is fine. */
    public static void delete(Path directory) throws IOException {
        if (Files.exists(directory, LinkOption.NOFOLLOW_LINKS)) {
            Files.walkFileTree(directory, new Deletion());
        }
    }

    private static ScreeningFault fault(Path target, @Nullable IOException cause) {
        String why = cause == null ? "" : ": " + cause.getMessage();
        return new ScreeningFault(
                "output-not-writable",
                new Label("无法写入输出目录 " + target + why, "the output directory " + target + " cannot be written" + why),
                cause);
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            Files.deleteIfExists(file);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure) throws IOException {
            if (failure != null) {
                throw failure;
            }
            Files.deleteIfExists(directory);
            return FileVisitResult.CONTINUE;
        }
    }
}
