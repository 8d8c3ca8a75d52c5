package camphor.screening.spark.engine;

import camphor.rules.sql.Dialect;
import camphor.rules.sql.Snapshotted;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import camphor.screening.plan.SubjectPlan;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A run as a job: each kind of subject gathered once, then its rules, a few in each statement. */
final class JobWriter {
    /** Spark makes one Java method of what a statement computes, and HotSpot never compiles the long ones. */
    private static final int RULES_IN_ONE_STATEMENT = 8;

    private final Screening run;
    private final Path gathered;
    private final Path findings;
    private final List<Job.Step> steps = new ArrayList<>();

    /**
     * For a run whose results go to directories of their own.
     *
     * @param gathered where what was gathered goes
     * @param findings where the findings go, a directory for each statement
     */
    JobWriter(Screening run, Path gathered, Path findings) {
        this.run = run;
        this.gathered = gathered;
        this.findings = findings;
    }

    Job job() {
        Map<String, String> views = new LinkedHashMap<>();
        Set<String> delivered = run.snapshot().rows().keySet();
        delivered.forEach(table -> views.put(table, run.snapshot().file(table).toString()));
        // Nothing is known of which facts are unique: one record is picked wherever several could be meant.
        Snapshotted snapshot = new Snapshotted(delivered, Set.of());
        for (Map.Entry<String, List<ScreeningRule>> subject : run.bySubject().entrySet()) {
            if (delivered.contains(subject.getKey())) {
                add(SubjectPlan.of(run, subject.getKey(), subject.getValue(), snapshot, Dialect.SPARK));
            }
        }
        return new Job(views, steps);
    }

    private void add(SubjectPlan plan) {
        String out = gathered.resolve(plan.subject()).toString();
        steps.add(new Job.Step(plan.subject(), plan.gathering(), out, plan.gathered()));
        List<SubjectPlan.Branch> rules = plan.branches();
        for (int from = 0; from < rules.size(); from += RULES_IN_ONE_STATEMENT) {
            add(rules.subList(from, Math.min(from + RULES_IN_ONE_STATEMENT, rules.size())));
        }
    }

    private void add(List<SubjectPlan.Branch> rules) {
        String title = rules.stream().map(branch -> branch.rule().id()).collect(Collectors.joining(", "));
        String sql = rules.stream().map(SubjectPlan.Branch::query).collect(Collectors.joining("\nunion all\n"));
        steps.add(new Job.Step(
                title, sql, findings.resolve("part-" + steps.size()).toString(), null));
    }
}
