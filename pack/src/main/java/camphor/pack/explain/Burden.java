package camphor.pack.explain;

import camphor.pack.Checklist;
import camphor.pack.Checklist.AskedOf;
import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.rules.Label;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * What the checklists cost the people who carry them: questions × visits × estimated minutes, for each post. Conditions
 * that leave questions out are not counted, so this is the most that can be asked.
 */
public record Burden(List<Load> loads) {
    public Burden {
        loads = List.copyOf(loads);
    }

    /**
     * One checklist in the hands of one post.
     *
     * @param questions number of questions at one visit
     * @param minutes estimated time of one visit
     * @param visits visits to each subject in the phase
     * @param subjects how many are to be visited by all who hold the post; empty when it is not known
     */
    public record Load(
            Label post,
            Label checklist,
            String phase,
            AskedOf askedOf,
            int questions,
            BigDecimal minutes,
            int visits,
            OptionalLong subjects) {
        /** All questions that the post asks in the phase; empty when the number of subjects is not known. */
        public OptionalLong questionsInAll() {
            return subjects.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(subjects.getAsLong() * visits * questions);
        }

        /** All minutes, rounded up; empty when the number of subjects is not known. */
        public OptionalLong minutesInAll() {
            return subjects.isEmpty()
                    ? OptionalLong.empty()
                    : OptionalLong.of(minutes.multiply(BigDecimal.valueOf(subjects.getAsLong() * visits))
                            .setScale(0, RoundingMode.CEILING)
                            .longValueExact());
        }
    }

    /**
     * The burden of a pack.
     *
     * @param subjects how many there are of each table, such as {@code household}, where that is known; villages and
     *     units are counted from the pack
     */
    public static Burden of(Pack pack, Map<String, Long> subjects) {
        Map<String, Long> counts = new HashMap<>();
        counts.put("village", (long) pack.organisation().villages().size());
        counts.put("unit", (long) pack.organisation().units().size());
        counts.putAll(subjects);
        List<Load> loads = new ArrayList<>();
        pack.organisation()
                .posts()
                .forEach(post -> pack.checklists().stream()
                        .filter(checklist -> checklist.post().equals(post.id()))
                        .forEach(checklist -> loads.add(load(post, checklist, counts))));
        return new Burden(loads);
    }

    private static Load load(Organisation.Post post, Checklist checklist, Map<String, Long> counts) {
        Long subjects = counts.get(checklist.table());
        BigDecimal minutes = checklist.questions().stream()
                .map(Checklist.Question::minutes)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Load(
                post.name(),
                checklist.title(),
                checklist.phase(),
                checklist.askedOf(),
                checklist.questions().size(),
                minutes,
                checklist.visits(),
                subjects == null ? OptionalLong.empty() : OptionalLong.of(subjects));
    }
}
