package camphor.cli;

import camphor.pack.Organisation;
import camphor.pack.Pack;
import camphor.pack.Reading;
import camphor.pack.read.PackReader;
import camphor.pack.ready.PackRules;
import camphor.rules.Issue;
import camphor.workbook.VillageNames;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** Loads packs for commands; a pack with faults is refused with all of them. */
final class Packs {
    private static final int SHOWN = 20;

    private Packs() {}

    /** The folder of packs that comes with the program. */
    static Path home() {
        return Path.of(System.getProperty("camphor.home", ".")).resolve("packs");
    }

    static Pack read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new Refused("没有规则包目录 " + folder, "there is no pack folder " + folder);
        }
        return whole(PackReader.read(folder), folder);
    }

    static PackRules ready(Pack pack, LocalDate asOf) {
        return whole(PackRules.of(pack, asOf), Path.of(pack.place().file()));
    }

    private static <T> T whole(Reading<T> reading, Path folder) {
        T value = reading.value();
        List<Issue> errors = reading.issues().stream()
                .filter(issue -> issue.severity() == Issue.Severity.ERROR)
                .toList();
        if (value != null && errors.isEmpty()) {
            return value;
        }
        StringBuilder zh = new StringBuilder("规则包 " + folder + " 有 " + errors.size() + " 处错误：");
        StringBuilder en = new StringBuilder("the pack " + folder + " has " + errors.size() + " faults:");
        errors.stream().limit(SHOWN).forEach(issue -> {
            zh.append("\n  ")
                    .append(issue.place())
                    .append("：")
                    .append(issue.message().zh());
            en.append("\n  ")
                    .append(issue.place())
                    .append(": ")
                    .append(issue.message().en());
        });
        throw new Refused(zh.toString(), en.toString());
    }

    /** The campaign's own villages with all their names, and the official names of those around it. */
    static VillageNames villageNames(Pack pack) {
        Organisation organisation = pack.organisation();
        VillageNames.Builder names = VillageNames.builder();
        organisation
                .namedVillages()
                .forEach(village -> names.village(village.code(), village.township(), village.names()));
        return names.home(organisation.townshipName()).build();
    }
}
