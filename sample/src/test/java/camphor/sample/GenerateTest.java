package camphor.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
    private static final SampleOptions SMALL =
            SampleOptions.township("430421212", 7).withPersons(600);

    @TempDir
    private Path folder;

    @Test
    void the_same_seed_gives_the_same_bytes() throws IOException {
        Generate generate = new Generate(Catalogues.base(), SMALL);

        generate.into(folder.resolve("one"), Progress.SILENT);
        generate.into(folder.resolve("two"), Progress.SILENT);

        assertThat(bytes(folder.resolve("one")))
                .isEqualTo(bytes(folder.resolve("two")))
                .hasSize(45);
    }

    @Test
    void a_folder_that_holds_something_is_left_alone() throws IOException {
        Path filled = Files.createDirectory(folder.resolve("filled"));
        Files.writeString(filled.resolve("mine.txt"), "mine");

        assertThatThrownBy(() -> new Generate(Catalogues.base(), SMALL).into(filled, Progress.SILENT))
                .hasMessageContaining("不为空");
        assertThat(filled.resolve("mine.txt")).hasContent("mine");
    }

    @Test
    void an_interrupted_run_leaves_nothing() {
        Path out = folder.resolve("out");

        assertThatThrownBy(() -> new Generate(Catalogues.base(), SMALL).into(out, (village, done, all) -> {
                    throw new IllegalStateException("stopped");
                }))
                .hasMessage("stopped");
        assertThat(folder).isEmptyDirectory();
    }

    private static Map<String, Integer> bytes(Path root) throws IOException {
        Map<String, Integer> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                contents.put(root.relativize(file).toString(), Arrays.hashCode(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
