package camphor.sample.fault;

import camphor.sample.row.Community;
import camphor.sample.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/** The faults of villages, stations and undertakings while they are being written down. */
final class CommunityList {
    private final List<CommunityFault> faults = new ArrayList<>();

    List<CommunityFault> faults() {
        return faults;
    }

    /** One fact of a row gets a wrong value. */
    void wrong(String id, String table, String fact, Object value, String... rules) {
        spoil(id, table, Set.of(fact), (any, row) -> true, spot -> spot.row().set(fact, value), rules);
    }

    /** Some facts of a row that suits get wrong values. */
    void spoil(
            String id,
            String table,
            Set<String> facts,
            BiPredicate<Community, Row> suits,
            Consumer<CommunityFault.Spot> spoil,
            String... rules) {
        faults.add(new CommunityFault(id, table, facts, suits, spoil, List.of(rules), true));
    }

    /** A fact that nobody knows any more. */
    void blank(String table, String fact, String... rules) {
        String id = "blank-" + table + "-" + fact.replace('_', '-');
        Consumer<CommunityFault.Spot> spoil = spot -> spot.row().blank(fact);
        Set<String> facts = Set.of(fact, table + "_id");
        faults.add(new CommunityFault(id, table, facts, (any, row) -> true, spoil, List.of(rules), false));
    }
}
