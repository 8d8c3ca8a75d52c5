package camphor.server.casework.problem;

import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.CaseworkWords;
import camphor.server.casework.life.State;
import camphor.server.kernel.Actor;
import camphor.server.register.RegisterNames;
import camphor.server.register.RegisterNames.Home;
import camphor.server.register.fact.Masks;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stored problems as people read them: with names, in the plan's words. */
@Component
class TellProblems {
    private final CaseworkWords words;
    private final RegisterNames names;
    private final Clock clock;

    TellProblems(CaseworkWords words, RegisterNames names, Clock clock) {
        this.words = words;
        this.names = names;
        this.clock = clock;
    }

    List<ProblemLine> lines(List<ProblemRow> rows, Actor actor) {
        Map<String, Home> homes = names.households(each(rows, ProblemRow::householdNumber));
        Map<String, String> places = words.places(each(rows, ProblemRow::villageCode));
        return rows.stream()
                .map(row -> line(
                        row,
                        homes.get(row.householdNumber()),
                        requireNonNullElse(places.get(row.villageCode()), row.villageCode()),
                        Masks.of(actor.role())))
                .toList();
    }

    private static Collection<String> each(List<ProblemRow> rows, Function<ProblemRow, String> value) {
        return rows.stream()
                .map(value)
                .filter(text -> !text.isEmpty())
                .distinct()
                .toList();
    }

    private ProblemLine line(ProblemRow row, @Nullable Home home, String village, Masks masks) {
        State state = State.of(row.state());
        Long left = row.due() == null ? null : ChronoUnit.DAYS.between(LocalDate.now(clock), row.due());
        return new ProblemLine(
                row.id(),
                row.version(),
                row.number(),
                row.state(),
                state.zh(),
                row.clause(),
                words.clauseTitle(row.clause()),
                row.villageCode(),
                village,
                home == null ? null : home.id(),
                orNull(row.householdNumber()),
                home == null ? null : home.head(),
                row.subject(),
                row.subjectName(),
                masks.inSentence(row.what()),
                row.problemClass(),
                CaseworkWords.className(row.problemClass()),
                row.severity(),
                orNull(row.leadUnit()),
                row.leadUnit().isEmpty() ? null : words.unitName(row.leadUnit(), village),
                row.person(),
                row.due(),
                left,
                left != null && left < 0 && State.OPEN.contains(state),
                row.source(),
                here(row.foundAt()),
                row.foundByName(),
                row.fixedAtOnce(),
                row.pressed(),
                row.times());
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    OffsetDateTime here(OffsetDateTime time) {
        return time.atZoneSameInstant(clock.getZone()).toOffsetDateTime();
    }
}
