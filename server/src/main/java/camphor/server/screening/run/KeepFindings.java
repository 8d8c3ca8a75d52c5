package camphor.server.screening.run;

import static java.util.stream.Collectors.toSet;

import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.RuleCount;
import camphor.screening.Wanted;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.ScreenedFindings;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.ScreenedRules;
import camphor.server.screening.Screened;
import camphor.server.screening.snapshot.Snapshots;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what a run found, in the place of what the run before found, and what households carry with it: one transaction,
 * so that there is always the whole of one run.
 */
@Component
class KeepFindings {
    private final Compare compare;
    private final ScreenedFindings ofHouseholds;
    private final RunTable runs;
    private final DataSource data;
    private final ApplicationEventPublisher events;

    KeepFindings(
            Compare compare,
            ScreenedFindings ofHouseholds,
            RunTable runs,
            DataSource data,
            ApplicationEventPublisher events) {
        this.compare = compare;
        this.ofHouseholds = ofHouseholds;
        this.runs = runs;
        this.data = data;
        this.events = events;
    }

    @Transactional
    public void keep(UUID run, Plan plan, Findings findings, Snapshots.Fresh fresh, Stages stages) {
        Compare.Changes changes = stages.timed(ScreeningJob.KEEPING, () -> kept(plan, findings));
        runs.done(
                run,
                new RunTable.Outcome(
                        fresh.whole(),
                        subjects(findings, fresh),
                        changes.hits(),
                        changes.unknowns(),
                        changes.appeared(),
                        changes.gone(),
                        changes.changed(),
                        stages.all()));
        events.publishEvent(new Screened(run));
    }

    private Compare.Changes kept(Plan plan, Findings findings) {
        CopyManager copy = copy();
        compare.prepare();
        CopyLines told = new CopyLines(copy, "told");
        ScreenedFindings.Taking taking = ofHouseholds.taking(copy);
        Places places = Places.of(plan.pack().organisation());
        try (Stream<Finding> all = findings.find(Wanted.ALL)) {
            all.filter(finding -> !plan.exempts(finding.rule(), finding.subjectKey(), finding.outcome()))
                    .map(ScreenedFindings::resting)
                    .forEach(finding -> {
                        taking.take(finding);
                        if (!finding.rule().startsWith(ScreenedRules.TAG)) {
                            tell(told, finding, places);
                        }
                    });
        }
        told.flush();
        ofHouseholds.settle(taking);
        return compare.withTheRunBefore();
    }

    private static void tell(CopyLines told, Finding finding, Places places) {
        told.line(
                finding.rule(),
                String.valueOf(finding.ruleVersion()),
                finding.subjectTable(),
                finding.subjectKey(),
                finding.outcome().name().toLowerCase(Locale.ROOT),
                finding.household() == null ? "" : finding.household(),
                places.of(finding),
                Places.unit(finding),
                finding.found(),
                finding.evidence());
    }

    /** All records of the tables that some rule is about. */
    private static long subjects(Findings findings, Snapshots.Fresh fresh) {
        Set<String> tables =
                findings.counts().stream().map(RuleCount::subjectTable).collect(toSet());
        return tables.stream().mapToLong(fresh.snapshot()::rows).sum();
    }

    /** Of the transaction's own connection. */
    private CopyManager copy() {
        try {
            return DataSourceUtils.getConnection(data)
                    .unwrap(PGConnection.class)
                    .getCopyAPI();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", null, e);
        }
    }
}
