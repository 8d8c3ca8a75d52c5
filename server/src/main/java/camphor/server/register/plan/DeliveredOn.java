package camphor.server.register.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The day on which the newest delivery is true. */
@Component
class DeliveredOn {
    private final JdbcClient jdbc;

    DeliveredOn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty before the first delivery. */
    Optional<LocalDate> day() {
        return jdbc.sql("select true_on from register.batch order by true_on desc limit 1")
                .query(LocalDate.class)
                .optional();
    }
}
