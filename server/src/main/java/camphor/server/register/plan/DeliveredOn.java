package camphor.server.register.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The day on which the newest delivery is true; what somebody typed is none. */
@Component
class DeliveredOn {
    private static final String DAY =
            "select true_on from register.batch where kind <> 'person' order by true_on desc limit 1";

    private final JdbcClient jdbc;

    DeliveredOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the first delivery. */
    Optional<LocalDate> day() {
        return jdbc.sql(DAY).query(LocalDate.class).optional();
    }
}
