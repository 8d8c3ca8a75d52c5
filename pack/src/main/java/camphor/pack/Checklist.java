package camphor.pack;

import camphor.rules.Label;
import camphor.rules.Place;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The questions that one post asks at one kind of place in one phase (排查表).
 *
 * @param askedOf what stands before the asker: household, person, village, unit, entity
 * @param table the table of that subject, on which conditions are written; null when the register holds no such thing
 * @param post who asks, such as {@code resident_team}
 * @param phase milestone within which it is asked
 * @param visits how many times each subject is asked in the phase
 */
public record Checklist(
        Place place,
        String id,
        Label title,
        AskedOf askedOf,
        @Nullable String table,
        String post,
        String phase,
        int visits,
        List<Question> questions) {
    public Checklist {
        questions = List.copyOf(questions);
    }

    /** What a checklist is asked of. */
    public enum AskedOf {
        HOUSEHOLD,
        PERSON,
        VILLAGE,
        UNIT,
        ENTITY
    }

    /** What form an answer has. */
    public enum Answer {
        YES_NO,
        CHOICE,
        CHOICES,
        NUMBER,
        DATE,
        TEXT,
        PHOTO
    }

    /** One of the answers that a choice offers. */
    public record Choice(String id, Label label) {}

    /**
     * One thing to be asked, looked at or photographed.
     *
     * @param asks the datum that the answer fills, such as {@code person.health}; null when the register has none
     * @param when only asked where this holds; null means always
     * @param findingWhen an answer for which this holds is a finding; null means never by itself
     * @param photo whether a photo is wanted
     * @param document the paper to be seen; null when none
     * @param minutes estimated time to ask and answer
     */
    public record Question(
            Place place,
            String id,
            String clause,
            Label text,
            Answer answer,
            List<Choice> choices,
            @Nullable SourceText asks,
            @Nullable SourceText when,
            @Nullable SourceText findingWhen,
            boolean photo,
            @Nullable Label document,
            BigDecimal minutes) {
        public Question {
            choices = List.copyOf(choices);
        }
    }
}
