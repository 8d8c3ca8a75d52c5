package camphor.sample;

import camphor.rules.fact.Catalogue;
import camphor.sample.workbooks.OfficeFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Writes a sample as the folder of workbooks that offices would hand in, with the truth beside it: whole or not at all. */
public final class Generate {
    /** Name of the folder with the lists. */
    public static final String LISTS = "名单";
    /** Name of the file that tells what was planted. */
    public static final String TRUTH = "truth.csv";

    private final Catalogue catalogue;
    private final SampleOptions options;

    public Generate(Catalogue catalogue, SampleOptions options) {
        this.catalogue = catalogue;
        this.options = options;
    }

    /**
     * Writes {@code out/名单/…} and {@code out/truth.csv}.
     *
     * @param out a folder that does not exist yet, or an empty one
     */
    public void into(Path out, Progress progress) {
        refuseFilled(out);
        Path partial = out.resolveSibling(out.getFileName() + ".partial");
        try {
            delete(partial);
            Files.createDirectories(partial);
            write(partial, progress);
            Files.deleteIfExists(out);
            Files.move(partial, out);
        } catch (IOException e) {
            throw new UncheckedIOException("写不出 " + out, e);
        } finally {
            delete(partial);
        }
    }

    private void write(Path folder, Progress progress) throws IOException {
        Sample sample = new Sample(catalogue, options);
        List<Truth> truth;
        try (OfficeFolder lists = new OfficeFolder(folder.resolve(LISTS), catalogue, options.asOf(), options.seed())) {
            truth = sample.handTo(lists, progress);
        }
        Truth.write(folder.resolve(TRUTH), truth);
    }

    private static void refuseFilled(Path out) {
        try {
            if (Files.exists(out) && (!Files.isDirectory(out) || !isEmpty(out))) {
                throw new IllegalArgumentException("输出目录 " + out + " 已存在且不为空");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
