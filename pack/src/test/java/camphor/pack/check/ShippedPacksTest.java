package camphor.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.Reading;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packs that the repository ships are fit to run. */
class ShippedPacksTest {
    @ParameterizedTest
    @ValueSource(strings = {"base", "zhangshu-2021"})
    void has_no_fault(String name) {
        Path dir = PackSamples.shipped(name);
        Reading<Pack> reading = PackChecker.check(dir);

        assertThat(reading.issues())
                .extracting(issue -> issue.place() + " " + issue.message().zh())
                .isEmpty();
    }
}
