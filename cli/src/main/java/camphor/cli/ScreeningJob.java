package camphor.cli;

import camphor.ledger.CountyLedgers;
import camphor.ledger.Dossier;
import camphor.ledger.Ledgers;
import camphor.ledger.Overview;
import camphor.ledger.Pace;
import camphor.ledger.gather.Gathering;
import camphor.ledger.gather.Part;
import camphor.ledger.gather.Source;
import camphor.pack.Pack;
import camphor.pack.ready.PackRules;
import camphor.rules.Label;
import camphor.screening.Findings;
import camphor.screening.Register;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.WholeDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The whole way: lists or a snapshot in, findings and ledgers out. Nothing appears in the output folder before
 * everything is there.
 */
final class ScreeningJob {
    static final String FINDINGS = "findings";
    static final String SNAPSHOT = "snapshot";
    static final String COPIES = "导入有误";
    private static final Label JUDGING = new Label("研判", "screening");
    private static final Label GATHERING = new Label("汇集", "gathering");
    private static final DateTimeFormatter RUN_TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    /** What screens when nobody says what should: the fastest from a township to a county. */
    static final String USUAL_ENGINE = "columns";

    private final ScreeningEngine engine;
    private final Pack pack;
    private final LocalDate asOf;
    private final Terminal terminal;
    private final Pace pace = new Pace();

    ScreeningJob(Pack pack, LocalDate asOf, Terminal terminal) {
        this(pack, asOf, terminal, USUAL_ENGINE);
    }

    /** With the engine of that name; throws {@link camphor.screening.ScreeningFault} when there is none. */
    ScreeningJob(Pack pack, LocalDate asOf, Terminal terminal, String engine) {
        this.engine = ScreeningEngine.named(engine);
        this.pack = pack;
        this.asOf = asOf;
        this.terminal = terminal;
    }

    /**
     * What came of it.
     *
     * @param report what the import said; null when a snapshot was screened
     * @param pace how long each stage took
     */
    record Result(Overview overview, List<Path> files, camphor.workbook.@Nullable ImportReport report, Pace pace) {}

    /** Screens a folder of lists, or a snapshot. */
    Result run(Path in, @Nullable Path mapping, @Nullable Path previous, Path out) {
        refuseForeign(out);
        PackRules rules = Packs.ready(pack, asOf);
        try (WholeDirectory whole = WholeDirectory.at(out)) {
            Intake.@Nullable Taken taken = isSnapshot(in) ? null : takeIn(in, mapping, whole.draft());
            Snapshot snapshot = taken == null ? Snapshot.open(in, pack.catalogue()) : taken.snapshot();
            Overview overview = screen(rules, snapshot, previous, whole.draft());
            List<Path> files = Ledgers.files(whole.draft());
            whole.commit();
            return new Result(overview, files, taken == null ? null : taken.report(), pace);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Intake.Taken takeIn(Path in, @Nullable Path mapping, Path draft) throws IOException {
        if (!Files.isDirectory(in)) {
            throw new Refused("没有文件夹 " + in, "there is no folder " + in);
        }
        return new Intake(pack, engine, terminal, pace)
                .take(in, mapping, draft.resolve(SNAPSHOT), draft.resolve(COPIES), asOf);
    }

    private Overview screen(PackRules rules, Snapshot snapshot, @Nullable Path previous, Path draft)
            throws IOException {
        LocalDateTime now = Office.now();
        String run = RUN_TIME.format(now);
        Screening order = new Screening(
                pack.catalogue(), JudgedRules.of(rules), rules.bindings(), snapshot, draft.resolve(FINDINGS), run);
        try (Findings findings = pace.timed(JUDGING, () -> engine.screen(order, terminal.progress()));
                Register register = engine.register(pack.catalogue(), snapshot, rules.bindings());
                Earlier earlier = Earlier.of(engine, previous);
                Gathering gathering = pace.timed(
                        GATHERING,
                        () -> new Gathering(
                                new Source(pack, rules, snapshot, register, findings, earlier.findings())))) {
            Overview overview = write(gathering, now.truncatedTo(ChronoUnit.MINUTES), draft);
            terminal.done();
            return overview;
        }
    }

    /** A township's ledgers in one go, a county's township by township. */
    private Overview write(Gathering gathering, LocalDateTime now, Path draft) throws IOException {
        Label writing = new Label("编制台账", "writing the ledgers");
        List<Part> parts = gathering.parts();
        if (parts.size() == 1) {
            terminal.step(writing, 1, 1);
            Dossier dossier = pace.timed(GATHERING, () -> gathering.dossier(parts.get(0), now));
            new Ledgers(dossier, pace).write(draft);
            return Overview.of(dossier);
        }
        CountyLedgers county = new CountyLedgers(draft, pace);
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            terminal.step(writing, i + 1, parts.size());
            county.add(pace.timed(GATHERING, () -> gathering.dossier(part, now)));
        }
        return county.finish(gathering.outline(now));
    }

    /** Only the findings, without ledgers; for previews. */
    Findings findings(Path in, Path out) throws IOException {
        PackRules rules = Packs.ready(pack, asOf);
        Snapshot snapshot = isSnapshot(in)
                ? Snapshot.open(in, pack.catalogue())
                : takeIn(in, null, out).snapshot();
        Screening order = new Screening(
                pack.catalogue(), JudgedRules.of(rules), rules.bindings(), snapshot, out.resolve(FINDINGS), "preview");
        return engine.screen(order, terminal.progress());
    }

    /** The earlier run's findings, if there is an earlier run. */
    private record Earlier(@Nullable Findings findings) implements AutoCloseable {
        static Earlier of(ScreeningEngine engine, @Nullable Path previous) {
            return new Earlier(previous == null ? null : engine.findings(previous.resolve(FINDINGS)));
        }

        @Override
        public void close() {
            if (findings != null) {
                findings.close();
            }
        }
    }

    static boolean isSnapshot(Path folder) {
        return Files.isRegularFile(folder.resolve("snapshot.json"));
    }

    /** An output folder is replaced whole: only one that an earlier run wrote may be. */
    private static void refuseForeign(Path out) {
        try {
            boolean foreign = Files.exists(out)
                    && !Files.isRegularFile(out.resolve("run.json"))
                    && !(Files.isDirectory(out) && isEmpty(out));
            if (foreign) {
                throw new Refused(
                        "输出位置 " + out + " 已有别的内容，请换一个空文件夹", out + " holds other things; give an empty folder");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
