package camphor.server.register;

import camphor.rules.record.Truth;
import camphor.screening.Finding;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.plan.ScreenedRules;
import camphor.server.register.seal.IdentityFacts;
import java.util.Locale;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the findings that households carry those of a run over everything: what a save says at once of one household is
 * here said again of all, with what changed because of others. Only households that differ are written; one that somebody
 * has changed since the run looked, or is changing now, keeps what was said to them: it is the newer.
 */
@Component
public class ScreenedFindings {
    private final JdbcClient jdbc;

    ScreenedFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A finding as it may rest: with long numbers masked. */
    public static Finding resting(Finding finding) {
        String found = finding.found();
        return new Finding(
                finding.rule(),
                finding.ruleVersion(),
                finding.subjectTable(),
                finding.subjectKey(),
                finding.household(),
                finding.village(),
                finding.outcome(),
                found == null ? null : IdentityFacts.maskedIn(found),
                IdentityFacts.maskedIn(finding.evidence()));
    }

    /** Takes a run's findings one by one, until {@link #settle}; in one transaction with it, as the system. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Taking taking(CopyManager copy) {
        jdbc.sql(ScreenedSteps.TABLE).update();
        return new Taking(new CopyLines(copy, "screened"));
    }

    /** Findings on their way in. */
    public static final class Taking {
        private final CopyLines lines;

        private Taking(CopyLines lines) {
            this.lines = lines;
        }

        /** Of a household, a member, or a row about one of them; of tags only those that hold. */
        public void take(Finding finding) {
            boolean counts = !finding.rule().startsWith(ScreenedRules.TAG) || finding.outcome() == Truth.HIT;
            if (finding.household() != null && counts) {
                lines.line(
                        finding.rule(),
                        String.valueOf(finding.ruleVersion()),
                        finding.subjectTable(),
                        finding.subjectKey(),
                        finding.household(),
                        finding.outcome().name().toLowerCase(Locale.ROOT),
                        finding.found(),
                        finding.evidence());
            }
        }
    }

    /** Puts them in the place of what households carry; answers how many of them differed. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long settle(Taking taken) {
        taken.lines.flush();
        ScreenedSteps.ALL.forEach(step -> jdbc.sql(step).update());
        return jdbc.sql("select count(*) from settling").query(Long.class).single();
    }
}
