package camphor.server.casework.intake;

import static java.util.Objects.requireNonNullElse;

import camphor.server.campaign.AnsweredFinding;
import camphor.server.casework.CaseworkWords;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What somebody found by a checklist is a problem at once: it was seen on the spot. Told again, because the checklist was
 * taken up again, it is the same finding.
 */
@Component
class HearAnswers {
    private static final String IN = """
            insert into casework.clue (id, source, origin, village_code, clause, root, subject, subject_key, subject_name,
                household, household_number, found, basis, owners, campaign, evidence, found_by, found_by_name, found_at)
            values (:id, 'checklist', :origin, :village, :clause, :root, :subject, :key, :name, :household, :number,
                :found, :basis, :owners, :campaign, :evidence, :by, :byName, :at)
                on conflict on constraint clue_once do update
               set found = excluded.found, evidence = excluded.evidence,
                   state = case when clue.state = 'gone' then 'new' else clue.state end
            returning id
            """;

    private final JdbcClient jdbc;
    private final TakeClues take;
    private final CaseworkWords words;

    HearAnswers(JdbcClient jdbc, TakeClues take, CaseworkWords words) {
        this.jdbc = jdbc;
        this.take = take;
        this.words = words;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AnsweredFinding finding) {
        UUID clue = jdbc.sql(IN)
                .param("id", finding.id())
                .param("origin", finding.task() + "\n" + finding.question())
                .param("village", finding.villageCode())
                .param("clause", finding.clause())
                .param("root", finding.checklist() + "." + finding.question())
                .param("subject", finding.subject())
                .param("key", finding.subjectKey())
                .param("name", finding.subjectName())
                .param("household", finding.household())
                .param("number", requireNonNullElse(finding.householdNumber(), ""))
                .param("found", finding.found())
                .param("basis", finding.checklistName())
                .param("owners", owners(finding))
                .param("campaign", finding.campaign())
                .param("evidence", finding.evidence().toArray(UUID[]::new))
                .param("by", finding.by().toString())
                .param("byName", finding.byName())
                .param("at", finding.at())
                .query(UUID.class)
                .single();
        take.these(List.of(clue));
    }

    /** A unit answers for its own faults; for all others the clause's owners do. */
    private String[] owners(AnsweredFinding finding) {
        String unit = finding.unit();
        boolean own = finding.subject().equals("unit") && unit != null;
        return own ? new String[] {unit} : words.owners(finding.clause()).toArray(String[]::new);
    }
}
