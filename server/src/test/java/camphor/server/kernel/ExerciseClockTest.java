package camphor.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseClockTest {

    private static final Instant WRITTEN = Instant.parse("2026-11-24T01:00:00Z");
    private static final Clock REAL = Clock.fixed(WRITTEN.plusSeconds(90), ZoneId.of("Asia/Shanghai"));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void a_file_for_the_time() {
        file = folder.resolve("clock");
    }

    @Test
    void the_clock_goes_on_from_what_was_written() throws IOException {
        set("2021-09-18T08:00\n");

        assertThat(new ExerciseClock(file, REAL).instant()).isEqualTo("2021-09-18T00:01:30Z");
    }

    @Test
    void it_is_set_anew_while_it_goes() throws IOException {
        set("2021-09-18T08:00");
        Clock clock = new ExerciseClock(file, REAL);
        set("2021-12-31T17:30");

        assertThat(clock.instant()).isEqualTo("2021-12-31T09:31:30Z");
    }

    @Test
    void what_is_no_time_stops_the_start_and_names_the_file() throws IOException {
        set("tomorrow");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ExerciseClock(file, REAL))
                .withMessageContaining(file.toString());
    }

    private void set(String time) throws IOException {
        Files.writeString(file, time);
        Files.setLastModifiedTime(file, FileTime.from(WRITTEN));
    }
}
