package camphor.server.register.judge;

import camphor.rules.record.Truth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The findings of each household, as they were last judged. */
@Component
public class FindingTable {
    private static final String OF_HOUSEHOLD = """
            select rule, rule_version, subject, subject_key, outcome, found, evidence
              from register.finding
             where household = :household
             order by outcome, rule, subject, subject_key
            """;
    private static final String REMOVE = """
            delete from register.finding
             where household = :household and rule = :rule and subject = :subject and subject_key = :key
            """;
    private static final String FORGET = "delete from register.finding where household = :household";
    private static final String ADD = """
            insert into register.finding (household, household_number, village_code, rule, rule_version, subject,
                subject_key, outcome, found, evidence)
            select id, number, village_code, :rule, :version, :subject, :key, :outcome, :found, :evidence
              from register.household
             where id = :household
            """;
    private static final String COUNT = """
            update register.household
               set tags = :tags::text[], members = :members, hits = :hits, unknowns = :unknowns
             where id = :household
            """;

    private final JdbcClient jdbc;

    FindingTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What changed between two judgements. */
    public record Difference(List<Verdict> appeared, List<Verdict> gone) {}

    public List<Verdict> of(UUID household) {
        return jdbc.sql(OF_HOUSEHOLD)
                .param("household", household)
                .query((row, number) -> new Verdict(
                        row.getString("rule"),
                        row.getInt("rule_version"),
                        row.getString("subject"),
                        row.getString("subject_key"),
                        Truth.valueOf(row.getString("outcome").toUpperCase(Locale.ROOT)),
                        row.getString("found"),
                        row.getString("evidence")))
                .list();
    }

    /** Of a household that there is no more. */
    public void forget(UUID household) {
        jdbc.sql(FORGET).param("household", household).update();
    }

    /** Keeps what is found now, and tells what is new and what is no more. */
    public Difference replace(UUID household, Judging.Judged judged) {
        Map<Verdict.Mark, Verdict> before = new HashMap<>();
        of(household).forEach(verdict -> before.put(verdict.mark(), verdict));
        List<Verdict> appeared = new ArrayList<>();
        for (Verdict verdict : judged.verdicts()) {
            Verdict old = before.remove(verdict.mark());
            if (old == null) {
                appeared.add(verdict);
            }
            if (!verdict.equals(old)) {
                remove(household, verdict);
                add(household, verdict);
            }
        }
        List<Verdict> gone = List.copyOf(before.values());
        gone.stream().filter(verdict -> !stillFound(verdict, judged)).forEach(verdict -> remove(household, verdict));
        count(household, judged);
        return new Difference(appeared, gone);
    }

    /** The same rule may say something else of the same subject now; its row was replaced already. */
    private static boolean stillFound(Verdict verdict, Judging.Judged judged) {
        return judged.verdicts().stream()
                .anyMatch(now -> now.rule().equals(verdict.rule())
                        && now.subject().equals(verdict.subject())
                        && now.subjectKey().equals(verdict.subjectKey()));
    }

    private void remove(UUID household, Verdict verdict) {
        jdbc.sql(REMOVE)
                .param("household", household)
                .param("rule", verdict.rule())
                .param("subject", verdict.subject())
                .param("key", verdict.subjectKey())
                .update();
    }

    private void add(UUID household, Verdict verdict) {
        jdbc.sql(ADD)
                .param("household", household)
                .param("rule", verdict.rule())
                .param("version", verdict.ruleVersion())
                .param("subject", verdict.subject())
                .param("key", verdict.subjectKey())
                .param("outcome", verdict.outcome().name().toLowerCase(Locale.ROOT))
                .param("found", verdict.found())
                .param("evidence", verdict.evidence())
                .update();
    }

    private void count(UUID household, Judging.Judged judged) {
        jdbc.sql(COUNT)
                .param("household", household)
                .param("tags", judged.tags().toArray(String[]::new))
                .param("members", judged.members())
                .param("hits", count(judged, Truth.HIT))
                .param("unknowns", count(judged, Truth.UNKNOWN))
                .update();
    }

    private static int count(Judging.Judged judged, Truth outcome) {
        return (int) judged.verdicts().stream()
                .filter(verdict -> verdict.outcome() == outcome)
                .count();
    }
}
