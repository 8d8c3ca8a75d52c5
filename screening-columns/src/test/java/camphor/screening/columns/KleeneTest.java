package camphor.screening.columns;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KleeneTest {
    @Test
    void bits_follow_kleenes_tables() {
        byte[] ordered = {Kleene.NO, Kleene.UNKNOWN, Kleene.YES};
        for (int a = 0; a < ordered.length; a++) {
            assertThat(Kleene.not(ordered[a])).isEqualTo(ordered[2 - a]);
            for (int b = 0; b < ordered.length; b++) {
                assertThat((byte) (ordered[a] & ordered[b])).isEqualTo(ordered[Math.min(a, b)]);
                assertThat((byte) (ordered[a] | ordered[b])).isEqualTo(ordered[Math.max(a, b)]);
            }
        }
    }
}
