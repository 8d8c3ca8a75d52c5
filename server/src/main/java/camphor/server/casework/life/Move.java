package camphor.server.casework.life;

import camphor.server.kernel.Actor;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A step that somebody wants to take on a day. */
public record Move(
        Step step, Actor by, LocalDate on, @Nullable String note, List<UUID> evidence, Fields fields) {
    public Move {
        evidence = List.copyOf(evidence);
    }

    public Move with(Fields others) {
        return new Move(step, by, on, note, evidence, others);
    }

    /** Whether it says what is needed. */
    boolean says(Need need) {
        return switch (need) {
            case NOTE -> there(note);
            case EVIDENCE -> !evidence.isEmpty();
            case BEFORE -> there(fields.before());
            case CLASS -> there(fields.problemClass());
            case SEVERITY -> there(fields.severity());
            case UNITS -> there(fields.units());
            case CAUSE -> there(fields.cause());
            case MEASURES -> there(fields.measures());
            case PERSON -> there(fields.person());
            case DUE -> fields.due() != null;
            case MEANWHILE -> there(fields.meanwhile());
            case REVIEW_ON -> fields.reviewOn() != null;
            case INTO -> fields.into() != null;
            case ANSWER_BY -> fields.answerBy() != null;
        };
    }

    private static boolean there(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private static boolean there(@Nullable Collection<?> many) {
        return many != null && !many.isEmpty();
    }

    /** Who leads from now on. */
    String lead() {
        List<String> units = fields.units();
        return units == null || units.isEmpty() ? "" : units.get(0);
    }
}
