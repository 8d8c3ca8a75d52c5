package camphor.server.casework.clock;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.casework.CaseworkSettings;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {
    private final WorkingDays days = new WorkingDays(new CaseworkSettings("", 7, 15, 30, 3, 1, 3, 7));

    WorkingDaysTest() throws IOException {}

    @Test
    void holidays_do_not_count_and_weekends_that_are_worked_do() {
        LocalDate beforeTheHoliday = LocalDate.of(2021, 9, 30);

        assertThat(days.after(beforeTheHoliday, 1)).isEqualTo(LocalDate.of(2021, 10, 8));
        assertThat(days.after(beforeTheHoliday, 2)).isEqualTo(LocalDate.of(2021, 10, 9));
        assertThat(days.after(LocalDate.of(2021, 9, 24), 1)).isEqualTo(LocalDate.of(2021, 9, 26));
    }

    @Test
    void looks_back_as_it_looks_ahead() {
        assertThat(days.before(LocalDate.of(2021, 10, 8), 1)).isEqualTo(LocalDate.of(2021, 10, 7));
        assertThat(days.before(LocalDate.of(2021, 10, 8), 2)).isEqualTo(LocalDate.of(2021, 9, 29));
        assertThat(days.before(LocalDate.of(2030, 1, 7), 1)).isEqualTo(LocalDate.of(2030, 1, 6));
    }
}
