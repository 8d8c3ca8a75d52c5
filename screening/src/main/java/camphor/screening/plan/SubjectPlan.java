package camphor.screening.plan;

import camphor.rules.sql.Dialect;
import camphor.rules.sql.Snapshotted;
import camphor.rules.sql.SubjectGathering;
import camphor.rules.sql.SubjectQuery;
import camphor.screening.Screening;
import camphor.screening.ScreeningRule;
import java.util.List;

/**
 * All rules about one kind of subject as SQL.
 *
 * @param gathered name that the result of {@code gathering} must have for the branches
 * @param gathering a query with one row for each subject
 * @param branches the findings of each rule
 */
public record SubjectPlan(String subject, String gathered, String gathering, List<Branch> branches) {
    public SubjectPlan {
        branches = List.copyOf(branches);
    }

    /**
     * The findings of one rule.
     *
     * @param query one row for each subject that is hit or unknown, with the columns that findings have in Parquet
     */
    public record Branch(ScreeningRule rule, String query) {}

    /** Plans the rules of a run about a subject whose table was delivered. */
    public static SubjectPlan of(
            Screening run, String subject, List<ScreeningRule> rules, Snapshotted snapshot, Dialect dialect) {
        SubjectQuery query = new SubjectQuery(dialect, run.catalogue(), snapshot, run.bindings());
        SubjectGathering gathering = new SubjectGathering(query, subject);
        String gathered = "gathered_" + subject;
        FindingQuery finding =
                new FindingQuery(run, dialect, gathering, run.catalogue().table(subject), gathered);
        List<Branch> branches =
                rules.stream().map(rule -> new Branch(rule, finding.of(rule))).toList();
        return new SubjectPlan(subject, gathered, gathering.query(finding.belonging()), branches);
    }
}
