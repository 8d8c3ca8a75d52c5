package camphor.pack.check;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.pack.Pack;
import camphor.pack.PackSamples;
import camphor.pack.Reading;
import org.junit.jupiter.api.Test;

class PackCheckerTest {
    @Test
    void finds_nothing_in_a_sound_pack() {
        Reading<Pack> reading = PackChecker.check(PackSamples.valley());

        assertThat(reading.issues()).isEmpty();
        assertThat(reading.orThrow().rules()).hasSize(2);
    }
}
