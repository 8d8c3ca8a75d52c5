package camphor.pack.check;

import camphor.pack.Faults;
import camphor.pack.Pack;
import camphor.pack.Reading;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackLanguage;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Reads a pack and judges it whole: all faults at once, each with its place. */
public final class PackChecker {
    private static final List<Check> CHECKS = List.of(
            new PeriodCheck(),
            new OrganisationCheck(),
            new ClauseCheck(),
            new CoverageCheck(),
            new ParameterCheck(),
            new RuleReferenceCheck(),
            new ChecklistCheck(),
            new AskOnceCheck(),
            new IndicatorCheck(),
            new ExemptionCheck());

    private PackChecker() {}

    /** Checks the pack in a folder, and the packs that it extends each on its own. */
    public static Reading<Pack> check(Path packDir) {
        Faults faults = new Faults();
        Optional<Pack> pack = PackReader.read(packDir, faults);
        pack.ifPresent(read -> check(read, faults));
        return new Reading<>(pack.orElse(null), faults.all());
    }

    private static void check(Pack pack, Faults faults) {
        pack.bases().forEach(base -> check(base, faults));
        CHECKS.forEach(check -> check.check(pack, faults));
        PackLanguage language = PackLanguage.of(pack);
        List<Check> spoken =
                List.of(new ExpressionCheck(language), new QuestionCheck(language), new CaseCheck(language));
        spoken.forEach(check -> check.check(pack, faults));
    }
}
