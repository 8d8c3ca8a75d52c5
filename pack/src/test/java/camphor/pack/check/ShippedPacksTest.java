package camphor.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.Reading;
import camphor.rules.Issue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that the repository ships are fit to run. */
class ShippedPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"base", "zhangshu-2021"})
    void has_no_fault(String name) {
        Path dir = PackSamples.shipped(name);
        org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(dir.resolve("pack.yaml")), "not written yet");
        Reading<Pack> reading = PackChecker.check(dir);

        assertThat(reading.issues())
                .as(() -> reading.issues().stream()
                        .map(ShippedPacksTest::line)
                        .collect(Collectors.joining("\n", "\n", "\n")))
                .isEmpty();
    }

    private static String line(Issue issue) {
        return issue.place() + "  [" + issue.code() + "] " + issue.message().zh() + " | "
                + issue.message().en();
    }
}
