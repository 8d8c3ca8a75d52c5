package camphor.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
    private static final String READY = "ready";

    @TempDir
    Path home;

    @Test
    void a_process_that_is_ended_in_the_middle_leaves_nothing_behind() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName(),
                        home.resolve("out").toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader lines = process.inputReader()) {
            assertThat(lines.readLine()).isEqualTo(READY);
            assertThat(entries()).as("the draft and its lock").isEqualTo(2);
            process.destroy();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        }
        assertThat(entries()).isZero();
    }

    private long entries() throws IOException {
        try (Stream<Path> list = Files.list(home)) {
            return list.count();
        }
    }

    /** Begins an output and never ends it. */
    static final class Worker {
        private Worker() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            try (WholeDirectory output = WholeDirectory.at(Path.of(arguments[0]))) {
                Files.writeString(output.draft().resolve("half.txt"), "half");
                System.out.println(READY);
                Thread.sleep(TimeUnit.MINUTES.toMillis(2));
                output.commit();
            }
        }
    }
}
