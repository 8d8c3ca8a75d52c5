package camphor.server.register.member;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Table;
import camphor.server.register.edit.Locked;
import camphor.server.register.edit.NewFacts;
import camphor.server.register.edit.Records;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Seals;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes a new household out of one that is there. */
@Component
class Founding {
    /** What a household takes along when it splits off: where it lives, and as what the state knows it. */
    private static final List<String> TAKEN_ALONG = List.of(
            "county",
            "township",
            "village_name",
            "village_code",
            "group",
            "kind",
            "lifted_year",
            "monitoring_kind",
            "recognised_on",
            "risk_1",
            "risk_2",
            "risk_3",
            "risk_removed_on",
            "removal_kind");

    private final Records records;
    private final NewRows rows;
    private final Seals seals;
    private final After after;

    Founding(Records records, NewRows rows, Seals seals, After after) {
        this.records = records;
        this.rows = rows;
        this.seals = seals;
        this.after = after;
    }

    /** @param head facts of the new head, as stored */
    Locked outOf(
            Locked home,
            Map<String, Object> head,
            @Nullable Map<String, @Nullable Object> told,
            @Nullable String reason) {
        Table table = after.catalogue().table("household");
        Map<String, Object> before = FactsJson.read(table, home.facts());
        Map<String, Object> facts = new LinkedHashMap<>();
        TAKEN_ALONG.stream().filter(before::containsKey).forEach(fact -> facts.put(fact, before.get(fact)));
        NewFacts differing = NewFacts.of(after.catalogue(), table, facts, requireNonNullElse(told, Map.of()));
        differing.asked().forEach((fact, value) -> {
            if (value == null) {
                facts.remove(fact);
            } else {
                facts.put(fact, value);
            }
        });
        facts.put("household_id", rows.number());
        AddHousehold.headed(facts, IdentityFacts.opened(new LinkedHashMap<>(head), seals.sealing()));
        UUID founded = UUID.randomUUID();
        rows.household(founded, home.villageCode(), facts, reason);
        return records.household(founded).orElseThrow();
    }
}
