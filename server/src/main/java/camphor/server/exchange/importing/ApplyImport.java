package camphor.server.exchange.importing;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.job.JobState;
import camphor.server.register.arrival.Arrivals;
import camphor.server.register.arrival.Deliver;
import camphor.server.register.arrival.Intake;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies a previewed import, in one transaction: after a crash it is whole or absent, and the job, which is begun again,
 * finds out which.
 */
@Component
class ApplyImport implements JobKind {
    static final String KIND = "import-application";

    private final Imports imports;
    private final OwnTables tables;
    private final Records records;
    private final TransactionTemplate transaction;
    private final Audit audit;

    ApplyImport(Imports imports, OwnTables tables, Records records, TransactionTemplate transaction, Audit audit) {
        this.imports = imports;
        this.tables = tables;
        this.records = records;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** The register's two doors for it. */
    @Component
    static class Records {
        private final Arrivals arrivals;
        private final Deliver deliver;

        Records(Arrivals arrivals, Deliver deliver) {
            this.arrivals = arrivals;
            this.deliver = deliver;
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID id = job.task(ImportTask.class).imported();
        transaction.executeWithoutResult(status -> {
            Import wanted = imports.locked(id);
            if (wanted.stage() != Stage.APPLIED) {
                apply(wanted.at(Stage.MAY_APPLY), job);
            }
        });
    }

    private void apply(Import wanted, Job job) {
        long rows = wanted.counts().getOrDefault("rows", 0L);
        job.progress("写入登记册", 0, rows);
        Intake intake = wanted.intake(tables.catalogue());
        boolean replacing = wanted.layout().replacing();
        int households = records.deliver.apply(
                intake,
                new Deliver.Terms(wanted.file(), wanted.overrule(), replacing),
                () -> job.progress("按规则研判", rows, rows));
        Map<String, Long> counts = records.arrivals.counts(wanted.id());
        imports.save(wanted.in(Stage.APPLIED, counts));
        audit.record(Deed.of("import-applied")
                .with("import", wanted.id().toString())
                .with("file", wanted.file())
                .with("table", intake.table().id())
                .with("households", String.valueOf(households))
                .with("counts", counts.toString()));
        job.result(counts);
    }

    @Override
    public void ended(UUID job, JobState state) {
        if (state != JobState.DONE) {
            imports.settle(job, Stage.APPLYING, Stage.PREVIEWED);
        }
    }
}
