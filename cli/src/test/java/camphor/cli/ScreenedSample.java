package camphor.cli;

import camphor.ledger.Dossier;
import camphor.ledger.Run;
import camphor.ledger.gather.Gathering;
import camphor.ledger.gather.Source;
import camphor.pack.Pack;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.screening.Findings;
import camphor.screening.Progress;
import camphor.screening.Register;
import camphor.screening.Screening;
import camphor.screening.ScreeningEngine;
import camphor.screening.Snapshot;
import camphor.screening.SnapshotWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** A township made up and screened, with what the ledgers would say of it. */
final class ScreenedSample {
    static final LocalDateTime MADE_AT = LocalDateTime.of(2021, 12, 31, 9, 0);
    static final Dossier NONE = new Dossier(
            new Run("", "", "", "", "", LocalDate.EPOCH, MADE_AT, null),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            List.of(),
            List.of(),
            List.of(),
            Map.of(),
            Set.of());

    private ScreenedSample() {}

    /** Lists of the usual day, screened as of another. */
    static Dossier of(Path folder, int persons, LocalDate asOf) {
        SampleOptions options = SampleOptions.township("430421212", 1).withPersons(persons);
        return told(folder, options, asOf, gathering -> gathering.dossier(MADE_AT));
    }

    /** What is told of a sample. */
    static <T> T told(Path folder, SampleOptions options, LocalDate asOf, Function<Gathering, T> telling) {
        Pack pack = PackReader.read(Path.of(System.getProperty("camphor.home"), "packs", "zhangshu-2021"))
                .orThrow();
        ScreeningEngine engine = ScreeningEngine.named(ScreeningJob.USUAL_ENGINE);
        PackRules rules = PackRules.of(pack, asOf).orThrow();
        Snapshot snapshot = snapshot(engine, pack, options, folder.resolve("snapshot"));
        Screening order = new Screening(
                pack.catalogue(),
                JudgedRules.of(rules),
                rules.bindings(),
                snapshot,
                folder.resolve("findings"),
                "test");
        try (Findings findings = engine.screen(order, Progress.unwatched());
                Register register = engine.register(pack.catalogue(), snapshot, rules.bindings());
                Gathering gathering = new Gathering(new Source(pack, rules, snapshot, register, findings, null))) {
            return telling.apply(gathering);
        }
    }

    private static Snapshot snapshot(ScreeningEngine engine, Pack pack, SampleOptions options, Path at) {
        try (SnapshotWriter writer = engine.snapshot(pack.catalogue(), at, options.asOf())) {
            pack.catalogue().tables().keySet().forEach(writer::delivered);
            new Sample(pack.catalogue(), options).handTo(new SampleRows(writer), (village, done, total) -> {});
            return writer.finish();
        }
    }
}
