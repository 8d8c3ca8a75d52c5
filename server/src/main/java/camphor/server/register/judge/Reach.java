package camphor.server.register.judge;

import camphor.rules.fact.Catalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the rules can reach from one household. Its members, the rows of all lists about it and them, and whoever is
 * registered under the same numbers come in four queries; whatever else a rule asks for comes when it asks, once: its
 * village, who shares its phone, the other visits of a visitor's day.
 */
final class Reach {
    private final Rows rows;
    private final Set<String> delivered;
    private final Map<Asked, List<StoredRecord>> known = new HashMap<>();
    private final @Nullable StoredRecord household;
    private final List<StoredRecord> near = new ArrayList<>();

    /** Records of a table by the value of a fact. */
    private record Asked(String table, String fact, Object value) {}

    private Reach(Rows rows, Set<String> delivered) {
        this.rows = rows;
        this.delivered = delivered;
        household = null;
    }

    private Reach(UUID id, Rows rows, Catalogue catalogue, Set<String> delivered) {
        this.rows = rows;
        this.delivered = delivered;
        StoredRecord home = rows.household(id, this);
        household = home;
        String number = home.key();
        List<StoredRecord> members = rows.members(id, this);
        List<String> identities = identities(members);
        List<StoredRecord> lists = rows.lists(number, identities, this);
        catalogue.tables().keySet().forEach(table -> nothingYet(table, number, identities));
        near.addAll(members);
        near.addAll(lists);
        known.put(new Asked("household", "household_id", number), List.of(home));
        members.forEach(member -> add(member, "household_id"));
        rows.registered(identities, this).forEach(person -> add(person, "id_key"));
        lists.forEach(row -> {
            add(row, "household_id");
            add(row, "id_key");
        });
    }

    /** All that hangs on a household. */
    static Reach of(UUID household, Rows rows, Catalogue catalogue, Set<String> delivered) {
        return new Reach(household, rows, catalogue, delivered);
    }

    /** Of a record that belongs to no household: everything comes when it is asked for. */
    static Reach free(Rows rows, Set<String> delivered) {
        return new Reach(rows, delivered);
    }

    private static List<String> identities(List<StoredRecord> members) {
        Set<String> identities = new LinkedHashSet<>();
        for (StoredRecord member : members) {
            Object key = member.fact("id_key");
            if (key != null) {
                identities.add(key.toString());
            }
        }
        return List.copyOf(identities);
    }

    /** What was asked for and did not come is known not to be there. */
    private void nothingYet(String table, String number, List<String> identities) {
        if (!table.equals("household")) {
            known.put(new Asked(table, "household_id", number), new ArrayList<>());
        }
        identities.forEach(identity -> known.put(new Asked(table, "id_key", identity), new ArrayList<>()));
    }

    private void add(StoredRecord record, String fact) {
        Object value = record.fact(fact);
        List<StoredRecord> list =
                value == null ? null : known.get(new Asked(record.table().id(), fact, value));
        if (list != null) {
            list.add(record);
        }
    }

    StoredRecord household() {
        return Objects.requireNonNull(household, "reached from no household");
    }

    /** Null when that list was not delivered: nobody knows who is on it. */
    @Nullable
    List<StoredRecord> where(String table, String fact, Object value) {
        if (!delivered.contains(table)) {
            return null;
        }
        return known.computeIfAbsent(new Asked(table, fact, value), asked -> rows.where(table, fact, value, this));
    }

    /** The household, its members, and the rows of lists that belong to it: all that is judged with it. */
    Stream<StoredRecord> subjects() {
        return Stream.concat(Stream.of(household()), near.stream().filter(this::belongs));
    }

    /** A record names its household itself, or belongs to that of the first person registered under its number. */
    private boolean belongs(StoredRecord record) {
        if (record.table().fact("household_id").isPresent()) {
            return household().key().equals(record.fact("household_id"));
        }
        var person = record.one("person");
        return person != null && household().key().equals(person.fact("household_id"));
    }
}
