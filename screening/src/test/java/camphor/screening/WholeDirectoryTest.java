package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeDirectoryTest {
    @TempDir
    Path home;

    @Test
    void appears_only_when_it_is_committed() throws IOException {
        Path target = home.resolve("deep/out");
        try (WholeDirectory output = WholeDirectory.at(target)) {
            Files.writeString(output.draft().resolve("a.txt"), "new");
            assertThat(target).doesNotExist();
            output.commit();
        }
        assertThat(target.resolve("a.txt")).hasContent("new");
        assertThat(entries(home.resolve("deep"))).containsExactly("out");
    }

    @Test
    void leaves_the_older_one_untouched_when_the_work_fails() throws IOException {
        Path target = Files.createDirectory(home.resolve("out"));
        Files.writeString(target.resolve("a.txt"), "old");
        try (WholeDirectory output = WholeDirectory.at(target)) {
            Files.writeString(
                    Files.createDirectory(output.draft().resolve("sub")).resolve("b.txt"), "half");
        }
        assertThat(target.resolve("a.txt")).hasContent("old");
        assertThat(entries(home)).containsExactly("out");
    }

    @Test
    void takes_the_place_of_the_older_one() throws IOException {
        Path target = Files.createDirectory(home.resolve("out"));
        Files.writeString(target.resolve("a.txt"), "old");
        try (WholeDirectory output = WholeDirectory.at(target)) {
            Files.writeString(output.draft().resolve("b.txt"), "new");
            output.commit();
        }
        assertThat(entries(target)).containsExactly("b.txt");
        assertThat(entries(home)).containsExactly("out");
    }

    @Test
    void clears_what_a_killed_process_left_and_nothing_that_is_being_written() throws IOException {
        Path target = home.resolve("out");
        Files.writeString(
                Files.createDirectory(home.resolve(".out.draft-killed")).resolve("a.txt"), "half");
        Files.createFile(home.resolve(".out.draft-killed.lock"));
        try (WholeDirectory living = WholeDirectory.at(target)) {
            assertThat(home.resolve(".out.draft-killed")).doesNotExist();
            try (WholeDirectory later = WholeDirectory.at(target)) {
                assertThat(living.draft()).exists();
                later.commit();
            }
        }
        assertThat(entries(home)).containsExactly("out");
    }

    @Test
    void puts_back_what_a_killed_process_had_set_aside() throws IOException {
        Files.writeString(
                Files.createDirectory(home.resolve(".out.draft-killed-older")).resolve("a.txt"), "old");
        Files.createFile(home.resolve(".out.draft-killed.lock"));
        try (WholeDirectory output = WholeDirectory.at(home.resolve("out"))) {
            assertThat(home.resolve("out/a.txt")).hasContent("old");
            assertThat(output.draft()).isEmptyDirectory();
        }
        assertThat(entries(home)).containsExactly("out");
    }

    @Test
    void refuses_a_place_where_a_file_stands() throws IOException {
        Path file = Files.writeString(home.resolve("out"), "a file");
        assertThatThrownBy(() -> WholeDirectory.at(file))
                .isInstanceOf(ScreeningFault.class)
                .hasMessageContaining(file.toString());
    }

    private static List<String> entries(Path directory) throws IOException {
        try (Stream<Path> list = Files.list(directory)) {
            return list.map(path -> path.getFileName().toString()).sorted().toList();
        }
    }
}
