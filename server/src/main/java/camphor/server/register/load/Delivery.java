package camphor.server.register.load;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who hands in what.
 *
 * @param kind {@code sample} or {@code import}
 * @param division the division that the lists are complete for
 * @param trueOn the day on which they are true
 */
public record Delivery(UUID batch, String kind, String title, String division, LocalDate trueOn) {}
