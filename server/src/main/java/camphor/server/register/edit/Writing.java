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
import camphor.server.register.fact.Masks;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes checked facts into a record, each with who changed it, when, why, and what it was. */
@Component
public class Writing {
    private final Changes changes;
    private final Actors actors;
    private final Seals seals;
    private final Audit audit;

    Writing(Changes changes, Actors actors, Seals seals, Audit audit) {
        this.changes = changes;
        this.actors = actors;
        this.seals = seals;
        this.audit = audit;
    }

    /** The record's facts before, as stored, and how a change is told. */
    private record Page(
            Locked record,
            Map<String, Object> stored,
            Sealing sealing,
            @Nullable String source,
            @Nullable String reason) {}

    /** Refuses with the newer values when somebody else changed the record since it was read. */
    void write(Locked record, Change change, Catalogue catalogue) {
        Table table = catalogue.table(record.table());
        Page page = page(record, table, change.source(), change.reason());
        Map<String, Object> opened = opened(page);
        if (record.version() != change.version()) {
            throw new ChangedMeanwhile(
                    record.version(),
                    Newer.of(
                            catalogue,
                            table,
                            opened,
                            change.facts().keySet(),
                            Masks.of(actors.require().role())));
        }
        NewFacts facts = NewFacts.of(catalogue, table, opened, change.facts());
        if (!facts.isEmpty()) {
            put(page, facts);
            changes.membership(record);
            Deed deed = Deed.of("facts-changed").onHousehold(record.household());
            audit.record((record.isPerson() ? deed.onPerson(record.id()) : deed)
                    .with("facts", String.join(" ", facts.asked().keySet())));
        }
    }

    /**
     * Sets facts as part of a deed that has an entry of its own in the audit; facts that are so already are left alone.
     *
     * @param values typed, null for what is taken away
     * @return the number of the change, by fact
     */
    public Map<String, Long> set(
            Locked record, Table table, Map<String, ? extends @Nullable Object> values, @Nullable String reason) {
        Page page = page(record, table, null, reason);
        Map<String, Object> opened = opened(page);
        Map<String, @Nullable Object> other = new LinkedHashMap<>();
        values.forEach((fact, value) -> {
            if (!Objects.equals(value, opened.get(fact))) {
                other.put(fact, value);
            }
        });
        if (other.isEmpty()) {
            return Map.of();
        }
        boolean another = other.containsKey("id_number");
        return put(page, new NewFacts(other, another ? NewFacts.following((String) other.get("id_number")) : Map.of()));
    }

    /** For a deed that sets since when or until when somebody belongs to a household. */
    public void membership(Locked person) {
        changes.membership(person);
    }

    private Page page(Locked record, Table table, @Nullable String source, @Nullable String reason) {
        return new Page(record, FactsJson.read(table, record.facts()), seals.sealing(), source, reason);
    }

    private static Map<String, Object> opened(Page page) {
        return IdentityFacts.opened(new LinkedHashMap<>(page.stored()), page.sealing());
    }

    private Map<String, Long> put(Page page, NewFacts facts) {
        Set<String> removed = new HashSet<>();
        StringBuilder set = new StringBuilder("{");
        Map<String, Long> numbers = new LinkedHashMap<>();
        facts.asked().forEach((fact, value) -> {
            Object resting = put(fact, value, set, removed, page.sealing());
            numbers.put(fact, keep(page, fact, page.stored().get(fact), resting));
        });
        facts.computed().forEach((fact, value) -> {
            put(fact, value, set, removed, page.sealing());
            numbers.put(fact, numbers.getOrDefault("id_number", 0L));
        });
        changes.change(page.record(), removed, set.append('}').toString(), FactsJson.of(numbers));
        return numbers;
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

    private long keep(Page page, String fact, @Nullable Object before, @Nullable Object after) {
        Actor actor = actors.require();
        return changes.keep(
                page.record(),
                new Changes.Kept(
                        fact,
                        FactsJson.value(before),
                        FactsJson.value(after),
                        "visit".equals(page.source()) ? "visit" : "person",
                        null,
                        page.reason(),
                        actor.account().toString(),
                        requireNonNullElse(actor.name(), "")));
    }
}
