package camphor.sample.fault;

import camphor.sample.row.Community;
import camphor.sample.row.Row;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * One way in which a row about a village, a station or one of its undertakings can be wrong.
 *
 * @param facts the facts that it touches; no other fault of the same row may touch them
 * @param suits whether the row can be spoiled so
 */
record CommunityFault(
        String id,
        String table,
        Set<String> facts,
        BiPredicate<Community, Row> suits,
        Consumer<Spot> spoil,
        List<String> rules,
        boolean hit) {

    /** The row, the village around it, and what is expected. */
    record Spot(Community community, Row row, List<Expected> expected) {
        void hit(String rule, Row subject) {
            expected.add(new Expected(rule, subject, true));
        }

        void hitIf(boolean condition, String rule) {
            if (condition) {
                hit(rule, row);
            }
        }
    }
}
