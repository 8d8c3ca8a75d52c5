package camphor.sample.fault;

import camphor.sample.chance.Dice;
import camphor.sample.row.Home;
import camphor.sample.row.Member;
import camphor.sample.row.Row;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a household's data can be wrong.
 *
 * @param id name in the truth
 * @param table what the rules answer about: {@code household}, {@code person} or a list
 * @param suits whether a row of that table can be spoiled so
 * @param spoil makes it wrong
 * @param rules the rules that must answer about the row; a scene may name more
 * @param hit whether they must find it, or say that they do not know
 */
record Fault(
        String id,
        String table,
        BiPredicate<Home, Target> suits,
        Consumer<Scene> spoil,
        List<String> rules,
        boolean hit) {

    /** The subject in a home: a member, or a row of a list, or the household itself. */
    record Target(@Nullable Member member, Row row) {}

    boolean suits(Home home) {
        return target(home).isPresent();
    }

    /** Plants the fault in the first place that suits; empty when none does. */
    Optional<List<Expected>> plant(Home home, Dice dice) {
        return target(home).map(target -> {
            Scene scene = new Scene(home, target.member(), target.row(), dice);
            spoil.accept(scene);
            for (String rule : rules) {
                scene.expect(rule, target.row(), hit);
            }
            return scene.expected();
        });
    }

    private Optional<Target> target(Home home) {
        return switch (table) {
            case "household" ->
                Optional.of(new Target(null, home.household())).filter(target -> suits.test(home, target));
            case "person" ->
                home.members().stream()
                        .filter(Member::active)
                        .map(member -> new Target(member, member.row()))
                        .filter(target -> suits.test(home, target))
                        .findFirst();
            default ->
                home.rows(table).stream()
                        .map(row -> new Target(null, row))
                        .filter(target -> suits.test(home, target))
                        .findFirst();
        };
    }
}
