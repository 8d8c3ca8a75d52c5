package camphor.server.casework.step;

import static camphor.server.casework.CaseworkRefusal.UNIT_INVALID;
import static camphor.server.casework.CaseworkRefusal.VALUE_INVALID;

import camphor.server.casework.CaseworkWords;
import camphor.server.casework.clock.DueDates;
import camphor.server.casework.life.Fields;
import camphor.server.casework.life.Life;
import camphor.server.casework.life.Move;
import camphor.server.casework.life.Step;
import camphor.server.casework.problem.ProblemStandings.Found;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Decides a step by the table, after filling in what follows from the plan: who answers for a clause, and until when. */
@Component
class Deciding {
    private static final Set<String> SEVERITIES = Set.of("high", "medium", "low");

    private final CaseworkWords words;
    private final DueDates dues;

    Deciding(CaseworkWords words, DueDates dues) {
        this.words = words;
        this.dues = dues;
    }

    /** Dates as of a day, for one sitting. */
    DueDates.Asking asking(LocalDate today) {
        return dues.asking(today);
    }

    Stepped decided(Found found, Move wanted, DueDates.Asking asking) {
        Move move = filled(found, wanted, asking);
        return new Stepped(found, move, Life.after(found.standing(), move));
    }

    private Move filled(Found found, Move move, DueDates.Asking asking) {
        if (move.step() != Step.ASSIGN) {
            return move;
        }
        LocalDate due = asking.of(found.clause(), found.villageCode(), found.severity());
        return move.with(move.fields().orElse(words.owners(found.clause()), due));
    }

    /** Whether what is said can be known at all. */
    void sensible(Fields fields) {
        known(fields.problemClass() == null || CaseworkWords.isClass(fields.problemClass()), "class");
        known(fields.severity() == null || SEVERITIES.contains(fields.severity()), "severity");
        units(fields.units());
    }

    private void units(@Nullable List<String> units) {
        if (units != null
                && (units.size() != new HashSet<>(units).size()
                        || !units.stream().allMatch(words::isUnit))) {
            throw UNIT_INVALID.at("units");
        }
    }

    private static void known(boolean known, String field) {
        if (!known) {
            throw VALUE_INVALID.at(field);
        }
    }
}
