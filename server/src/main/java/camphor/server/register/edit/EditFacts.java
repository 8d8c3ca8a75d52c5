package camphor.server.register.edit;

import static camphor.server.register.RegisterRefusal.HOUSEHOLD_UNKNOWN;
import static camphor.server.register.RegisterRefusal.PERSON_UNKNOWN;

import camphor.server.register.judge.JudgeAnew;
import camphor.server.register.plan.PlanInForce;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Changes facts of a household or of a member, and judges the household anew, all in one transaction: whoever reads it
 * afterwards sees the facts and what the rules make of them together.
 */
@Component
public class EditFacts {
    private final Records records;
    private final Writing writing;
    private final JudgeAnew judge;
    private final PlanInForce plans;

    EditFacts(Records records, Writing writing, JudgeAnew judge, PlanInForce plans) {
        this.records = records;
        this.writing = writing;
        this.judge = judge;
        this.plans = plans;
    }

    /**
     * What somebody wants changed.
     *
     * @param version the version that they saw
     * @param facts new values by fact; null takes a fact away
     * @param source {@code visit} when it was seen in the home, else {@code person}
     */
    public record Change(
            long version,
            Map<String, @Nullable Object> facts,
            @Nullable String reason,
            @Nullable String source) {
        public Change {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(Objects.requireNonNullElse(facts, Map.of())));
        }
    }

    @Transactional
    public Done household(UUID id, Change change) {
        Locked record = records.household(id).orElseThrow(() -> HOUSEHOLD_UNKNOWN.at("id", id));
        return changed(record, change);
    }

    @Transactional
    public Done person(UUID id, Change change) {
        Locked record = records.person(id).orElseThrow(() -> PERSON_UNKNOWN.at("id", id));
        return changed(record, change);
    }

    private Done changed(Locked record, Change change) {
        writing.write(record, change, plans.pack().catalogue());
        return new Done(
                record.household(), record.villageCode(), judge.household(record.household(), record.villageCode()));
    }
}
