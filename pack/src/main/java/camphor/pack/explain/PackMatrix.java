package camphor.pack.explain;

import camphor.pack.Checklist;
import camphor.pack.Clause;
import camphor.pack.Indicator;
import camphor.pack.Milestone;
import camphor.pack.Pack;
import camphor.pack.WrittenRule;
import camphor.rules.Label;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who answers for each clause, how it is looked into and by when: clause × owner × question × rule × indicator × date. */
public record PackMatrix(List<Row> rows) {
    public PackMatrix {
        rows = List.copyOf(rows);
    }

    /** What a clause can lack. */
    public enum Part {
        OWNER,
        QUESTION,
        RULE,
        INDICATOR,
        MILESTONE
    }

    /**
     * One clause.
     *
     * @param questions each as {@code checklist/question}
     * @param rules their ids
     * @param indicators their ids
     * @param milestone null when the clause has no date, or one that is not in the pack
     */
    public record Row(
            Clause clause,
            List<Label> owners,
            List<String> questions,
            List<String> rules,
            List<String> indicators,
            @Nullable Milestone milestone) {
        public Row {
            owners = List.copyOf(owners);
            questions = List.copyOf(questions);
            rules = List.copyOf(rules);
            indicators = List.copyOf(indicators);
        }

        /** What the clause needs by its kinds and has none of. */
        public Set<Part> lacking() {
            Set<Part> lacking = EnumSet.noneOf(Part.class);
            for (Part part : Part.values()) {
                if (needs(part) && !has(part)) {
                    lacking.add(part);
                }
            }
            return lacking;
        }

        boolean needs(Part part) {
            return switch (part) {
                case OWNER, MILESTONE -> true;
                case QUESTION -> clause.isAsked();
                case RULE -> clause.kinds().contains(Clause.Kind.R);
                case INDICATOR -> clause.kinds().contains(Clause.Kind.I);
            };
        }

        private boolean has(Part part) {
            return switch (part) {
                case OWNER -> !owners.isEmpty();
                case MILESTONE -> milestone != null;
                case QUESTION -> !questions.isEmpty();
                case RULE -> !rules.isEmpty();
                case INDICATOR -> !indicators.isEmpty();
            };
        }
    }

    public static PackMatrix of(Pack pack) {
        return new PackMatrix(
                pack.clauses().stream().map(clause -> row(pack, clause)).toList());
    }

    /** The clauses that lack something they need. */
    public List<Row> incomplete() {
        return rows.stream().filter(row -> !row.lacking().isEmpty()).toList();
    }

    private static Row row(Pack pack, Clause clause) {
        String phase = clause.phase();
        return new Row(
                clause,
                clause.owners().stream().map(pack.organisation()::ownerName).toList(),
                questions(pack, clause.id()),
                pack.rules().stream()
                        .filter(rule -> rule.clause().equals(clause.id()))
                        .map(WrittenRule::id)
                        .toList(),
                pack.indicators().stream()
                        .filter(indicator -> indicator.clauses().contains(clause.id()))
                        .map(Indicator::id)
                        .toList(),
                phase == null ? null : pack.milestone(phase).orElse(null));
    }

    private static List<String> questions(Pack pack, String clause) {
        List<String> found = new ArrayList<>();
        for (Checklist checklist : pack.checklists()) {
            checklist.questions().stream()
                    .filter(question -> question.clause().equals(clause))
                    .forEach(question -> found.add(checklist.id() + "/" + question.id()));
        }
        return found;
    }
}
