package camphor.server.exchange.export;

import camphor.server.exchange.export.ExportSheets.Sheet;
import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.identity.Audit;
import camphor.server.identity.Deed;
import camphor.server.job.Job;
import camphor.server.job.JobKind;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.register.plan.PlanInForce;
import camphor.server.register.search.Extraction;
import camphor.server.register.search.Wanted;
import camphor.workbook.out.LedgerLayout;
import camphor.workbook.out.LedgerSheet;
import camphor.workbook.out.WorkbookWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes a workbook row by row from what whoever asked may see, masked for them; each sheet says who took it out and when, and
 * so does the audit.
 */
@Component
class MakeExport implements JobKind {
    static final String KIND = "export";
    private static final int EVERY = 500;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final Extraction extraction;
    private final ExportTable exports;
    private final Surroundings around;
    private final TransactionTemplate transaction;
    private final Audit audit;

    MakeExport(
            Extraction extraction,
            ExportTable exports,
            Surroundings around,
            TransactionTemplate transaction,
            Audit audit) {
        this.extraction = extraction;
        this.exports = exports;
        this.around = around;
        this.transaction = transaction;
        this.audit = audit;
    }

    /** Who asks, when, by which catalogue. */
    @Component
    static class Surroundings {
        private final Actors actors;
        private final PlanInForce plans;
        private final KeptWorkbooks files;
        private final Clock clock;

        Surroundings(Actors actors, PlanInForce plans, KeptWorkbooks files, Clock clock) {
            this.actors = actors;
            this.plans = plans;
            this.files = files;
            this.clock = clock;
        }
    }

    /** What came of it. */
    record Made(String file, long rows) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(Job job) {
        ExportWish wish = job.task(ExportWish.class);
        try (KeptWorkbooks.Copy copy = KeptWorkbooks.Copy.empty()) {
            transaction.executeWithoutResult(status -> job.result(make(wish, copy.path(), job)));
        }
    }

    private Made make(ExportWish wish, Path path, Job job) {
        Actor actor = around.actors.require();
        LocalDateTime now = LocalDateTime.now(around.clock);
        ExportKind kind = ExportKind.of(wish.what());
        long rows = write(wish, path, job, "导出人：" + actor.name() + "　导出时间：" + now.format(MINUTE));
        Made made = new Made(kind.title() + "-" + now.format(DAY) + ".xlsx", rows);
        try (InputStream content = Files.newInputStream(path)) {
            around.files.forget(job.id()); // of an attempt that the server went down under
            around.files.keep(job.id(), "", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        exports.add(job.id(), made.file(), rows);
        audit.record(Deed.of("register-exported")
                .with("job", job.id().toString())
                .with("what", wish.what())
                .with("rows", String.valueOf(rows))
                .with("filter", String.valueOf(wish.filter())));
        return made;
    }

    private long write(ExportWish wish, Path path, Job job, String mark) {
        Wanted wanted = wish.filter() == null ? Wanted.ALL : wish.filter();
        long[] count = {0};
        try (WorkbookWriter writer = WorkbookWriter.to(path).marked(mark)) {
            for (Sheet each : new ExportSheets(around.plans.pack().catalogue()).of(wish)) {
                String title = each.table().sheet();
                LedgerSheet sheet = writer.sheet(LedgerLayout.of(title, title, mark + "　仅限工作使用，不得外传", each.columns()));
                extraction.handOn(each.table(), wanted, each.facts(), values -> {
                    sheet.row(values);
                    count[0]++;
                    if (count[0] % EVERY == 0) {
                        job.progress("写出" + title, count[0], 0);
                    }
                });
            }
        }
        return count[0];
    }
}
