package camphor.pack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Packs for tests: the repository's own, a little one with a campaign on it, and copies of them to spoil. */
public final class PackSamples {
    private PackSamples() {}

    /** The repository's own pack of that name. */
    public static Path shipped(String name) {
        return Path.of(System.getProperty("camphor.home"), "packs", name);
    }

    /** A campaign of two clauses on a base of two tables. */
    public static Path valley() {
        return Path.of(System.getProperty("camphor.home"), "pack/src/test/resources/packs/valley");
    }

    /** A copy of a pack and its neighbours, that a test may spoil. */
    public static Path copy(Path pack, Path into) {
        copyFolder(pack.resolveSibling("."), into);
        return into.resolve(pack.getFileName().toString());
    }

    private static void copyFolder(Path from, Path to) {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : paths.toList()) {
                Path target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target);
                }
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Replaces the first occurrence of a text in a file; a text that is not there is a mistake of the test. */
    public static void replace(Path file, String old, String replacement) {
        try {
            String text = Files.readString(file);
            if (!text.contains(old)) {
                throw new IllegalStateException(file + " does not hold: " + old);
            }
            int at = text.indexOf(old);
            Files.writeString(file, text.substring(0, at) + replacement + text.substring(at + old.length()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
