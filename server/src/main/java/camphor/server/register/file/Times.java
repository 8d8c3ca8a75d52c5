package camphor.server.register.file;

import java.time.OffsetDateTime;
import java.time.ZoneId;

/** Times as they are told: in the country's own offset. */
public final class Times {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private Times() {}

    public static OffsetDateTime local(OffsetDateTime at) {
        return at.atZoneSameInstant(CHINA).toOffsetDateTime();
    }
}
