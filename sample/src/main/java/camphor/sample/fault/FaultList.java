package camphor.sample.fault;

import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** The catalogue of faults while it is being written down. */
final class FaultList {
    private final List<Fault> faults = new ArrayList<>();

    List<Fault> faults() {
        return faults;
    }

    /** A fault of the household's own row, or one that its rules tell of. */
    void household(String id, Predicate<Home> suits, Consumer<Scene> spoil, String... rules) {
        faults.add(new Fault(id, "household", (home, any) -> suits.test(home), spoil, List.of(rules), true));
    }

    /** A fault of one member. */
    void member(String id, BiPredicate<Home, Member> suits, Consumer<Scene> spoil, String... rules) {
        faults.add(new Fault(id, "person", who(suits), spoil, List.of(rules), true));
    }

    /** A fault of one row of a list. */
    void row(String id, String table, BiPredicate<Home, Row> suits, Consumer<Scene> spoil, String... rules) {
        faults.add(new Fault(id, table, (home, target) -> suits.test(home, target.row()), spoil, List.of(rules), true));
    }

    /** A fact of the household that nobody knows any more. */
    void blank(String fact, Predicate<Home> suits, String... rules) {
        String id = "blank-" + fact.replace('_', '-');
        Consumer<Scene> spoil = scene -> scene.household().blank(fact);
        faults.add(new Fault(id, "household", (home, any) -> suits.test(home), spoil, List.of(rules), false));
    }

    /** A fact of a member that nobody knows any more. */
    void blankOf(String fact, BiPredicate<Home, Member> suits, String... rules) {
        String id = "blank-member-" + fact.replace('_', '-');
        Consumer<Scene> spoil = scene -> scene.person().blank(fact);
        faults.add(new Fault(id, "person", who(suits), spoil, List.of(rules), false));
    }

    /** A fact of a list's row that nobody knows any more. */
    void blankIn(String table, String fact, BiPredicate<Home, Row> suits, String... rules) {
        String id = "blank-" + table.replace('_', '-') + "-" + fact.replace('_', '-');
        Consumer<Scene> spoil = scene -> scene.row().blank(fact);
        faults.add(
                new Fault(id, table, (home, target) -> suits.test(home, target.row()), spoil, List.of(rules), false));
    }

    private static BiPredicate<Home, Fault.Target> who(BiPredicate<Home, Member> suits) {
        return (home, target) -> suits.test(home, Objects.requireNonNull(target.member()));
    }
}
