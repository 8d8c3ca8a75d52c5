package camphor.server.casework.ledger;

import static camphor.server.casework.CaseworkRefusal.NOTHING_CHOSEN;
import static camphor.server.casework.CaseworkRefusal.PROBLEM_UNKNOWN;
import static camphor.server.casework.CaseworkRefusal.VALUE_INVALID;

import camphor.server.casework.ledger.ReadLedger.Cell;
import camphor.server.casework.life.Fields;
import camphor.server.casework.step.PlanByLedger;
import camphor.server.kernel.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes the cells that somebody kept of a preview: for each problem one step, decided as every other. */
@Component
class ApplyLedger {
    private static final int DAY = 10;

    private final Lines lines;
    private final PlanByLedger plans;

    ApplyLedger(Lines lines, PlanByLedger plans) {
        this.lines = lines;
        this.plans = plans;
    }

    /** Cells as the preview showed them. */
    @Schema(name = "LedgerWish")
    record Wish(@Nullable List<Cell> changed) {}

    /** A problem whose plan was not taken, and the refusal's code. */
    @Schema(name = "LedgerRefused")
    record No(UUID problem, String number, String code) {}

    /** What became of a ledger. */
    @Schema(name = "LedgerApplied")
    record Applied(int applied, List<No> refused) {}

    Applied apply(Wish wish) {
        if (wish.changed() == null || wish.changed().isEmpty()) {
            throw NOTHING_CHOSEN.at("changed");
        }
        Map<String, List<Cell>> byNumber = new LinkedHashMap<>();
        wish.changed()
                .forEach(cell -> byNumber.computeIfAbsent(cell.number(), unused -> new ArrayList<>())
                        .add(cell));
        Map<String, Line> known = lines.numbered(byNumber.keySet());
        List<No> refused = new ArrayList<>();
        byNumber.forEach((number, cells) -> taken(known.get(number), cells)
                .ifPresent(no -> refused.add(new No(cells.get(0).problem(), number, no.code()))));
        return new Applied(byNumber.size() - refused.size(), refused);
    }

    private Optional<Refusal> taken(@Nullable Line line, List<Cell> cells) {
        if (line == null) {
            return Optional.of(PROBLEM_UNKNOWN);
        }
        Map<String, String> said = new LinkedHashMap<>();
        cells.forEach(cell -> said.put(String.valueOf(cell.field()), cell.to()));
        try {
            String day = said.get("due");
            LocalDate due = day == null ? line.due() : LocalDate.parse(day.substring(0, Math.min(DAY, day.length())));
            Fields fields = new Fields(
                    null,
                    null,
                    null,
                    due,
                    said.getOrDefault("person", line.person()),
                    said.getOrDefault("cause", line.cause()),
                    said.getOrDefault("measures", line.measures()),
                    null,
                    null,
                    null,
                    null,
                    null);
            return plans.plan(line.id(), cells.get(0).version(), fields);
        } catch (DateTimeException e) {
            return Optional.of(VALUE_INVALID);
        }
    }
}
