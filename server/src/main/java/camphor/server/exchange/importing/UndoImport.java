package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.UNDO_OBSTRUCTED;

import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.job.JobState;
import camphor.server.register.arrival.Arrivals;
import camphor.server.register.arrival.Deliver;
import camphor.server.register.arrival.Intake;
import camphor.server.register.arrival.Obstacle;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes a whole import back, if nothing was built on it. */
@Component
class UndoImport implements JobKind {
    static final String KIND = "import-undoing";

    private final Imports imports;
    private final OwnTables tables;
    private final Arrivals arrivals;
    private final Deliver deliver;
    private final Closing closing;

    UndoImport(Imports imports, OwnTables tables, Arrivals arrivals, Deliver deliver, Closing closing) {
        this.imports = imports;
        this.tables = tables;
        this.arrivals = arrivals;
        this.deliver = deliver;
        this.closing = closing;
    }

    /** One transaction, with its entry in the audit. */
    @Component
    static class Closing {
        private final TransactionTemplate transaction;
        private final Audit audit;

        Closing(TransactionTemplate transaction, Audit audit) {
            this.transaction = transaction;
            this.audit = audit;
        }
    }

    /** What stands in the way. */
    List<Obstacle> obstacles(Import applied) {
        return arrivals.obstacles(applied.intake(tables.catalogue()));
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        UUID id = job.task(ImportTask.class).imported();
        closing.transaction.executeWithoutResult(status -> {
            Import applied = imports.locked(id);
            if (applied.stage() != Stage.UNDONE) {
                undo(applied.at(Stage.MAY_UNDO), job);
            }
        });
    }

    private void undo(Import applied, Job job) {
        job.progress("撤销导入", 0, 0);
        Intake intake = applied.intake(tables.catalogue());
        int households = deliver.takeBack(intake, () -> {
            int obstacles = arrivals.obstacles(intake).size();
            if (obstacles > 0) {
                throw UNDO_OBSTRUCTED.refuse(obstacles);
            }
        });
        imports.save(applied.in(Stage.UNDONE, applied.counts()));
        arrivals.forget(applied.id());
        closing.audit.record(Deed.of("import-undone")
                .with("import", applied.id().toString())
                .with("file", applied.file())
                .with("households", String.valueOf(households)));
    }

    @Override
    public void ended(UUID job, JobState state) {
        if (state != JobState.DONE) {
            imports.settle(job, Stage.UNDOING, Stage.APPLIED);
        }
    }
}
