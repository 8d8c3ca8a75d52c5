package camphor.server.register.member;

import static camphor.server.register.RegisterRefusal.DAY_INVALID;
import static camphor.server.register.RegisterRefusal.REASON_UNKNOWN;

import camphor.server.register.plan.PlanInForce;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** On which days and for which reasons people join and leave. */
@Component
class Terms {
    static final Set<String> JOINING = Set.of("birth", "marriage_in", "returned", "other");
    static final Set<String> LEAVING =
            Set.of("death", "marriage_out", "moved_out", "split", "prison", "lost", "work", "other");

    /** Short words that say, together with the direction, the same as a code of the catalogue. */
    private static final Map<String, String> SHORT_JOINING = Map.of("marriage", "marriage_in", "moved", "returned");

    private static final Map<String, String> SHORT_LEAVING = Map.of("marriage", "marriage_out", "moved", "moved_out");

    private final Clock clock;
    private final PlanInForce plans;

    Terms(Clock clock, PlanInForce plans) {
        this.clock = clock;
        this.plans = plans;
    }

    /** Today when no day is given. */
    LocalDate day(@Nullable LocalDate on, @Nullable LocalDate earliest) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = on == null ? today : on;
        if (day.isAfter(today) || (earliest != null && day.isBefore(earliest))) {
            throw DAY_INVALID.at("on", earliest == null ? "" : earliest.toString(), today.toString());
        }
        return day;
    }

    String joining(@Nullable String reason) {
        return reason(reason, SHORT_JOINING, JOINING);
    }

    String leaving(@Nullable String reason) {
        return reason(reason, SHORT_LEAVING, LEAVING);
    }

    private String reason(@Nullable String reason, Map<String, String> words, Set<String> allowed) {
        String code = reason == null ? "" : words.getOrDefault(reason, reason);
        if (!allowed.contains(code) || label(code) == null) {
            throw REASON_UNKNOWN.at(
                    "reason",
                    allowed.stream()
                            .sorted()
                            .map(known -> Objects.requireNonNullElse(label(known), known))
                            .collect(Collectors.joining("、")),
                    String.join(", ", allowed.stream().sorted().toList()));
        }
        return code;
    }

    private @Nullable String label(String code) {
        return plans.pack()
                .catalogue()
                .codeList("membership_change")
                .code(code)
                .map(known -> known.label().zh())
                .orElse(null);
    }
}
