package camphor.server.register.judge;

import camphor.rules.record.Truth;
import camphor.server.register.plan.Plan;
import camphor.server.register.seal.Seals;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Judges one household by all rules of the plan: the household, its members and the rows of lists that belong to them, as
 * they stand in the database now, changes of the same transaction included.
 */
@Component
public class Judging {
    private static final String DELIVERED =
            "select distinct list from register.delivered where starts_with(:village, division)";

    private final JdbcClient jdbc;
    private final Seals seals;
    private final Wide wide;

    Judging(JdbcClient jdbc, Seals seals, Wide wide) {
        this.jdbc = jdbc;
        this.seals = seals;
        this.wide = wide;
    }

    /** What came of it: the verdicts beyond "clear", the status tags that hold, and how many people belong to it. */
    public record Judged(List<Verdict> verdicts, List<String> tags, int members) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public Judged judge(UUID household, String village, Plan plan) {
        return wide.everywhere(() -> judged(reach(household, village, plan), plan));
    }

    /** What to do first about each of these findings, by mark; only where the plan has words for it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Verdict.Mark, String> doFirst(UUID household, String village, Plan plan, Set<Verdict.Mark> marks) {
        FirstSteps steps = new FirstSteps(plan);
        return steps.readFacts(marks)
                ? wide.everywhere(() -> steps.filled(reach(household, village, plan), marks))
                : steps.words(marks);
    }

    private Reach reach(UUID household, String village, Plan plan) {
        Set<String> delivered = new HashSet<>(jdbc.sql(DELIVERED)
                .param("village", village)
                .query(String.class)
                .list());
        return Reach.of(household, new Rows(jdbc, plan, seals.sealing()), plan.catalogue(), delivered);
    }

    private static Judged judged(Reach reach, Plan plan) {
        Telling telling = new Telling(plan.bindings());
        List<Verdict> verdicts = new ArrayList<>();
        reach.subjects().forEach(subject -> {
            for (Plan.Judge judge : plan.judges().getOrDefault(subject.table().id(), List.of())) {
                Truth truth = judge.reading().judge(subject, plan.bindings());
                if (truth != Truth.CLEAR && !plan.exempts(judge.rule().id(), subject.key(), truth)) {
                    verdicts.add(telling.of(judge.rule(), subject, truth));
                }
            }
        });
        return new Judged(verdicts, tags(reach, plan), members(reach));
    }

    private static List<String> tags(Reach reach, Plan plan) {
        return plan.tags().stream()
                .filter(tag -> tag.reading().judge(reach.household(), plan.bindings()) == Truth.HIT)
                .map(tag -> tag.tag().id())
                .sorted()
                .toList();
    }

    private static int members(Reach reach) {
        @Nullable
        List<StoredRecord> members =
                reach.where("person", "household_id", reach.household().key());
        return members == null
                ? 0
                : (int) members.stream()
                        .filter(member -> member.fact("removed_on") == null)
                        .count();
    }
}
