package camphor.server.casework.clock;

import static java.nio.charset.StandardCharsets.UTF_8;

import camphor.server.casework.CaseworkSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Which days people work on: Monday to Friday, save what the calendar of holidays says otherwise. */
@Component
public class WorkingDays {
    private static final String WORK = "work";

    private final Map<LocalDate, String> deviations;

    WorkingDays(CaseworkSettings settings) throws IOException {
        this.deviations = read(settings.holidays());
    }

    private static Map<LocalDate, String> read(String file) throws IOException {
        try (InputStream bytes = file.isEmpty()
                        ? Objects.requireNonNull(WorkingDays.class.getResourceAsStream("/calendar/china.csv"))
                        : Files.newInputStream(Path.of(file));
                BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, UTF_8))) {
            Map<LocalDate, String> deviations = new HashMap<>();
            lines.lines()
                    .skip(1)
                    .map(line -> line.split(",", 3))
                    .forEach(cells -> deviations.put(LocalDate.parse(cells[0]), cells[1]));
            return deviations;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    boolean works(LocalDate day) {
        String said = deviations.get(day);
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return said == null ? !weekend : said.equals(WORK);
    }

    /** The day that lies so many working days after another. */
    public LocalDate after(LocalDate day, int workingDays) {
        LocalDate later = day;
        int left = workingDays;
        while (left > 0) {
            later = later.plusDays(1);
            if (works(later)) {
                left--;
            }
        }
        return later;
    }

    /** The latest day of which so many working days have passed, the one given included. */
    public LocalDate before(LocalDate day, int workingDays) {
        LocalDate earlier = day;
        int left = workingDays;
        while (left > 0) {
            if (works(earlier)) {
                left--;
            }
            earlier = earlier.minusDays(1);
        }
        return earlier;
    }
}
