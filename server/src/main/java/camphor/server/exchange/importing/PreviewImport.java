package camphor.server.exchange.importing;

import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.job.JobState;
import camphor.server.kernel.Refused;
import camphor.server.register.arrival.Arrivals;
import camphor.server.register.arrival.Intake;
import camphor.workbook.heading.ColumnChoice;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads a workbook and compares it with the register; nothing of it is in force yet. */
@Component
class PreviewImport implements JobKind {
    static final String KIND = "import-preview";

    private final Imports imports;
    private final KeptWorkbooks files;
    private final ReadWorkbook reader;
    private final Arrivals arrivals;
    private final TransactionTemplate transaction;

    PreviewImport(
            Imports imports,
            KeptWorkbooks files,
            ReadWorkbook reader,
            Arrivals arrivals,
            TransactionTemplate transaction) {
        this.imports = imports;
        this.files = files;
        this.reader = reader;
        this.arrivals = arrivals;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID id = job.task(ImportTask.class).imported();
        try {
            transaction.executeWithoutResult(status -> preview(imports.locked(id), job));
        } catch (Refused refused) {
            transaction.executeWithoutResult(
                    status -> imports.save(imports.locked(id).failed(reader.words(refused))));
            throw refused;
        }
    }

    private void preview(Import wanted, Job job) {
        Import read = wanted.at(Stage.BEFORE_APPLIED);
        Intake intake = read.intake(reader.catalogue());
        ColumnChoice choice = read.choice(reader.catalogue());
        try (KeptWorkbooks.Copy copy = files.open(read.id())) {
            arrivals.compare(intake, sink -> reader.read(copy.path(), read.file(), choice, new Told(sink, job)));
        }
        job.progress("与登记册比对", 0, 0);
        Map<String, Long> counts = arrivals.counts(read.id());
        imports.save(read.in(Stage.PREVIEWED, counts));
        job.result(counts);
    }

    /** One that failed or was cancelled can be mapped otherwise, and tried again. */
    @Override
    public void ended(UUID job, JobState state) {
        if (state != JobState.DONE) {
            imports.settle(job, Stage.PREVIEWING, state == JobState.FAILED ? Stage.FAILED : Stage.MAPPING);
        }
    }
}
