package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.time.LocalDate;
import java.util.List;

/**
 * A step of the campaign and the day by which it is done (方法步骤).
 *
 * @param until last day, included
 * @param tasks what is done in it
 */
public record Milestone(Place place, String id, LocalDate until, Label title, List<Label> tasks) {
    public Milestone {
        tasks = List.copyOf(tasks);
    }
}
