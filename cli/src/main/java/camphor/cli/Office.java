package camphor.cli;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** The clock on the office's wall: all of China keeps Beijing time. */
final class Office {
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private Office() {}

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    static LocalDateTime now() {
        return LocalDateTime.now(ZONE);
    }
}
