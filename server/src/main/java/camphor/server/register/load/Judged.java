package camphor.server.register.load;

import camphor.rules.record.Truth;
import camphor.screening.Finding;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import camphor.screening.Wanted;
import camphor.server.kernel.database.CopyLines;
import camphor.server.register.plan.Plan;
import camphor.server.register.plan.ScreenedRules;
import camphor.server.register.seal.IdentityFacts;
import camphor.workbook.RowSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyManager;

/**
 * Judges a whole delivery in bulk, on a snapshot that is made from the same rows while they come in, and thrown away with
 * the identity numbers in it. Status tags are asked like rules.
 */
final class Judged implements RowSink, AutoCloseable {
    private final Plan plan;
    private final Path directory;
    private final ScreeningEngine engine;
    private final SnapshotWriter snapshot;

    Judged(Plan plan) {
        this.plan = plan;
        try {
            directory = Files.createTempDirectory("camphor-delivery");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        engine = ScreeningEngine.named("columns");
        snapshot = engine.snapshot(
                plan.catalogue(), directory.resolve("snapshot"), plan.bindings().asOf());
    }

    @Override
    public void delivered(String table) {
        snapshot.delivered(table);
    }

    @Override
    public void row(String table, @Nullable Object[] storedFacts, String source) {
        snapshot.row(table, storedFacts, source);
    }

    /** Judges, and puts what is found of households into {@code incoming_finding}. */
    void into(CopyManager copy) {
        Snapshot whole = snapshot.finish();
        Screening run = new Screening(
                plan.catalogue(),
                ScreenedRules.of(plan),
                plan.bindings(),
                whole,
                directory.resolve("findings"),
                "delivery");
        CopyLines lines = new CopyLines(copy, "incoming_finding");
        try (Findings findings = engine.screen(run, Progress.unwatched());
                Stream<Finding> all = findings.find(Wanted.ALL)) {
            all.filter(finding -> finding.household() != null)
                    .filter(this::counts)
                    .forEach(finding -> line(lines, finding));
        }
        lines.flush();
    }

    /** Of tags only those that hold; of hits only those of subjects that the pack does not exempt. */
    private boolean counts(Finding finding) {
        return finding.rule().startsWith(ScreenedRules.TAG)
                ? finding.outcome() == Truth.HIT
                : !plan.exempts(finding.rule(), finding.subjectKey(), finding.outcome());
    }

    private static void line(CopyLines lines, Finding finding) {
        lines.line(
                finding.rule(),
                String.valueOf(finding.ruleVersion()),
                finding.subjectTable(),
                finding.subjectKey(),
                finding.household(),
                finding.outcome().name().toLowerCase(Locale.ROOT),
                finding.found() == null ? null : IdentityFacts.maskedIn(finding.found()),
                IdentityFacts.maskedIn(finding.evidence()));
    }

    @Override
    public void close() {
        snapshot.close();
        try (Stream<Path> paths = Files.walk(directory)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
