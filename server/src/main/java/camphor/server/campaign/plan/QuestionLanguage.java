package camphor.server.campaign.plan;

import camphor.pack.SourceText;
import camphor.pack.ready.PackLanguage;
import camphor.rules.Place;
import camphor.rules.fact.FactType;
import camphor.rules.language.Bindings;
import camphor.rules.language.Rule;
import camphor.rules.record.FactRecord;
import camphor.rules.record.InProcess;
import camphor.rules.record.Truth;
import camphor.server.register.plan.PlanInForce;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The conditions of questions, compiled once and read in process as the register's rules are. */
@Component
public class QuestionLanguage {
    private static final Place NOWHERE = new Place("", 1, 1);
    private static final String ANSWER = "answer";

    private final PlanInForce plans;
    private final PackLanguage language;
    private final Map<FactType, PackLanguage> answering = new ConcurrentHashMap<>();
    private final Map<Asked, Optional<InProcess>> compiled = new ConcurrentHashMap<>();

    /** A condition on a table's records, or on an answer of that type. */
    private record Asked(String about, String text) {}

    QuestionLanguage(PlanInForce plans) {
        this.plans = plans;
        this.language = PackLanguage.of(plans.pack());
    }

    /** Whether the question is asked there; what cannot be told is unknown. */
    public Truth when(String table, String condition, FactRecord record) {
        return compiled.computeIfAbsent(
                        new Asked(table, condition),
                        asked -> language.condition(table, SourceText.at(condition, NOWHERE), ignored -> {})
                                .map(InProcess::of))
                .map(reading -> reading.judge(record, bindings()))
                .orElse(Truth.UNKNOWN);
    }

    /** Whether the answer, typed, is a finding. */
    public Truth finding(String answerKind, String condition, Object answer) {
        FactType type = type(answerKind);
        if (type == null) {
            return Truth.CLEAR;
        }
        Map<String, Object> parameters = new HashMap<>(bindings().parameters());
        parameters.put(ANSWER, answer);
        Bindings bound = new Bindings(bindings().asOf(), parameters);
        return compiled.computeIfAbsent(new Asked("=" + type, condition), asked -> free(type, condition))
                .map(reading -> truth(reading.value(null, bound)))
                .orElse(Truth.UNKNOWN);
    }

    private Optional<InProcess> free(FactType type, String condition) {
        Optional<Rule> rule = answering
                .computeIfAbsent(type, language::answering)
                .free(SourceText.at(condition, NOWHERE), ignored -> {});
        return rule.map(InProcess::of);
    }

    private static Truth truth(@Nullable Object value) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        return value instanceof Boolean holds && holds ? Truth.HIT : Truth.CLEAR;
    }

    private static @Nullable FactType type(String answerKind) {
        return switch (answerKind) {
            case "yes_no" -> FactType.BOOLEAN;
            case "choice", "text" -> FactType.TEXT;
            case "choices" -> FactType.CODES;
            case "number" -> FactType.DECIMAL;
            case "date" -> FactType.DATE;
            default -> null;
        };
    }

    private Bindings bindings() {
        return plans.plan().bindings();
    }
}
