package camphor.server.register.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealingTest {
    private static final String NUMBER = "100101197005010015";

    @TempDir
    Path directory;

    @Test
    void seals_the_same_number_differently_each_time_and_opens_both() {
        Sealing sealing = new Sealing(KeyRing.fresh());
        String one = sealing.sealed(NUMBER);
        String other = sealing.sealed(NUMBER);

        assertThat(one).isNotEqualTo(other).doesNotContain(NUMBER).startsWith("1:");
        assertThat(sealing.opened(one)).isEqualTo(NUMBER);
        assertThat(sealing.opened(other)).isEqualTo(NUMBER);
    }

    @Test
    void does_not_open_what_was_changed_or_sealed_elsewhere() {
        Sealing sealing = new Sealing(KeyRing.fresh());
        String sealed = sealing.sealed(NUMBER);
        char last = sealed.charAt(20) == 'A' ? 'B' : 'A';
        String changed = sealed.substring(0, 20) + last + sealed.substring(21);

        assertThatThrownBy(() -> sealing.opened(changed)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Sealing(KeyRing.fresh()).opened(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void finds_a_number_again_only_under_the_same_key() {
        KeyRing ring = KeyRing.fresh();

        assertThat(new Sealing(ring).index(NUMBER))
                .isEqualTo(new Sealing(ring).index(NUMBER))
                .isNotEqualTo(new Sealing(KeyRing.fresh()).index(NUMBER))
                .hasSize(64);
    }

    @Test
    void a_new_key_seals_while_the_old_one_still_opens_and_numbers_are_found_as_before() throws IOException {
        Path file = directory.resolve("keys/identity-numbers.keys");
        KeyRing old = KeyRing.at(file);
        String sealed = new Sealing(old).sealed(NUMBER);
        old.withNewSeal().write(file);
        Sealing now = new Sealing(KeyRing.at(file));

        assertThat(now.opened(sealed)).isEqualTo(NUMBER);
        assertThat(now.sealed(NUMBER)).startsWith("2:");
        assertThat(now.index(NUMBER)).isEqualTo(new Sealing(old).index(NUMBER));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void masks_the_middle_of_a_number_also_in_a_sentence() {
        assertThat(IdentityFacts.masked(NUMBER)).isEqualTo("100101********0015");
        assertThat(IdentityFacts.maskedIn("证件号码=" + NUMBER + "；户编号=98000000001"))
                .isEqualTo("证件号码=100101********0015；户编号=98000000001");
    }
}
