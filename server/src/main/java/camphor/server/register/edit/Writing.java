package camphor.server.register.edit;

import static java.util.Objects.requireNonNullElse;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Table;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.edit.EditFacts.Change;
import camphor.server.register.fact.FactsJson;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes checked facts into a record, each with who changed it, when, why, and what it was. */
@Component
class Writing {
    private final Records records;
    private final Actors actors;
    private final Seals seals;
    private final Audit audit;

    Writing(Records records, Actors actors, Seals seals, Audit audit) {
        this.records = records;
        this.actors = actors;
        this.seals = seals;
        this.audit = audit;
    }

    /** Refuses with the newer values when somebody else changed the record since it was read. */
    void write(Locked record, Change change, Table table, Catalogue catalogue) {
        Sealing sealing = seals.sealing();
        Map<String, Object> stored = FactsJson.read(table, record.facts());
        Map<String, Object> opened = IdentityFacts.opened(new LinkedHashMap<>(stored), sealing);
        if (record.version() != change.version()) {
            throw new ChangedMeanwhile(
                    record.version(),
                    Newer.of(catalogue, table, opened, change.facts().keySet()));
        }
        NewFacts facts = NewFacts.of(catalogue, table, opened, change.facts());
        if (!facts.isEmpty()) {
            write(record, change, facts, stored, sealing);
        }
    }

    private void write(Locked record, Change change, NewFacts facts, Map<String, Object> stored, Sealing sealing) {
        Set<String> removed = new HashSet<>();
        StringBuilder set = new StringBuilder("{");
        Map<String, Long> changes = new LinkedHashMap<>();
        facts.asked().forEach((fact, value) -> {
            Object resting = put(fact, value, set, removed, sealing);
            changes.put(fact, keep(record, change, fact, stored.get(fact), resting));
        });
        facts.computed().forEach((fact, value) -> {
            put(fact, value, set, removed, sealing);
            changes.put(fact, changes.getOrDefault("id_number", 0L));
        });
        records.change(record, removed, set.append('}').toString(), FactsJson.of(changes));
        Deed deed = Deed.of("facts-changed").onHousehold(record.household());
        audit.record((record.isPerson() ? deed.onPerson(record.id()) : deed)
                .with("facts", String.join(" ", facts.asked().keySet())));
    }

    private static @Nullable Object put(
            String fact, @Nullable Object value, StringBuilder set, Set<String> removed, Sealing sealing) {
        Object resting = IdentityFacts.atRest(fact, value, sealing);
        if (resting == null) {
            removed.add(fact);
        }
        FactsJson.append(set, fact, resting);
        return resting;
    }

    private long keep(Locked record, Change change, String fact, @Nullable Object before, @Nullable Object after) {
        Actor actor = actors.require();
        return records.keep(
                record,
                new Records.Kept(
                        fact,
                        FactsJson.value(before),
                        FactsJson.value(after),
                        "visit".equals(change.source()) ? "visit" : "person",
                        null,
                        change.reason(),
                        actor.account().toString(),
                        requireNonNullElse(actor.name(), "")));
    }
}
