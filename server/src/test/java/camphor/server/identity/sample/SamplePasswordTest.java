package camphor.server.identity.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SamplePasswordTest {

    @TempDir
    Path data;

    @Test
    void a_second_start_has_the_same_password_and_another_installation_another() {
        String first = new SamplePassword("", data.resolve("one")).text();
        assertThat(first).hasSize(12);
        assertThat(new SamplePassword("", data.resolve("one")).text()).isEqualTo(first);
        assertThat(new SamplePassword("", data.resolve("two")).text()).isNotEqualTo(first);
    }

    @Test
    void only_the_owner_can_read_where_it_is_kept() throws IOException {
        new SamplePassword("", data).text();
        assertThat(Files.getPosixFilePermissions(data.resolve("sample-password")))
                .containsExactlyInAnyOrder(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    @Test
    void a_given_password_is_kept_nowhere() {
        assertThat(new SamplePassword("given by hand", data).text()).isEqualTo("given by hand");
        assertThat(data).isEmptyDirectory();
    }
}
