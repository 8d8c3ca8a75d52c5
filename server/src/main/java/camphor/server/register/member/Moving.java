package camphor.server.register.member;

import camphor.server.register.edit.FactCheck;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.Writing;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Moves a person from one household to another, with all that is known of them. */
@Component
public class Moving {
    private final Writing writing;
    private final Periods periods;
    private final After after;

    Moving(Writing writing, Periods periods, After after) {
        this.writing = writing;
        this.periods = periods;
        this.after = after;
    }

    /**
     * How somebody moves.
     *
     * @param ended why they left the household before
     * @param begun why they came; null for what is no joining in the national system's sense, such as a split
     * @param relation to the head of the new household; null until somebody tells
     */
    public record Move(
            LocalDate on,
            String ended,
            @Nullable String begun,
            @Nullable String relation,
            @Nullable String note) {}

    /** Both households are locked. */
    public void move(Locked person, Locked to, Move move) {
        Map<String, @Nullable Object> facts = new LinkedHashMap<>();
        facts.put("household_id", after.number(to));
        facts.put("relation", relation(move.relation()));
        facts.put("added_on", move.on());
        facts.put("added_reason", move.begun());
        facts.put("removed_on", null);
        facts.put("removed_reason", null);
        writing.set(person, after.persons(), facts, move.note());
        periods.move(person.id(), to, move.on(), move.ended(), move.begun() == null ? move.ended() : move.begun());
    }

    private @Nullable Object relation(@Nullable String code) {
        return new FactCheck(after.catalogue())
                .typed(after.persons().fact("relation").orElseThrow(), code);
    }
}
