package camphor.server.kernel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/**
 * A clock that is set by writing into a file, and goes on from there: for exercises, in which a campaign's months pass in an
 * hour, and for tests of a whole campaign. The file holds a time of the clock's zone, such as {@code 2021-09-18T08:00}; it
 * was that time when the file was written.
 */
final class ExerciseClock extends Clock {

    private final Path file;
    private final Clock real;

    /** @throws IllegalArgumentException when the file holds no time */
    ExerciseClock(Path file, Clock real) {
        this.file = file;
        this.real = real;
        instant();
    }

    @Override
    public Instant instant() {
        try {
            LocalDateTime set = LocalDateTime.parse(Files.readString(file).strip());
            Instant setAt = Files.getLastModifiedTime(file).toInstant();
            return set.atZone(getZone()).toInstant().plus(Duration.between(setAt, real.instant()));
        } catch (DateTimeParseException notATime) {
            throw new IllegalArgumentException(
                    "camphor.clock-file: " + file + " holds no time such as 2021-09-18T08:00", notATime);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("camphor.clock-file: " + file + " cannot be read", unreadable);
        }
    }

    @Override
    public ZoneId getZone() {
        return real.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ExerciseClock(file, real.withZone(zone));
    }
}
