package camphor.server.casework.step;

import camphor.server.casework.problem.ProblemStandings.Found;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Until when a problem must be put right, where nobody says otherwise. */
@Component
class DueDates {
    private static final int DAYS = 30;

    LocalDate of(Found problem, LocalDate today) {
        return today.plusDays(DAYS);
    }
}
