package camphor.ledger;

import camphor.pack.WrittenRule.Category;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** {@code run.json}: which run an output folder is, its counts and its files, for machines to read. */
final class RunFile {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Dossier dossier;
    private final List<Path> files;

    RunFile(Dossier dossier, List<Path> files) {
        this.dossier = dossier;
        this.files = files;
    }

    void write(Path file) throws IOException {
        Files.writeString(file, JSON.writeValueAsString(content()) + "\n");
    }

    private record Content(
            String run,
            String pack,
            String version,
            LocalDate asOf,
            String madeAt,
            @Nullable String previous,
            Map<String, Long> counts,
            List<String> listsMissing,
            List<String> files) {}

    private Content content() {
        Run run = dossier.run();
        Run.Previous previous = run.previous();
        return new Content(
                run.id(),
                run.pack(),
                run.version(),
                run.asOf(),
                run.madeAt().toString(),
                previous == null ? null : previous.id(),
                counts(),
                dossier.listsMissing().stream().sorted().toList(),
                files.stream().map(path -> path.toString().replace('\\', '/')).toList());
    }

    private Map<String, Long> counts() {
        Tally<String> problems = Tally.by(dossier.problems(), Problem::village);
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put(
                "households",
                dossier.villages().stream().mapToLong(Village::households).sum());
        counts.put(
                "persons",
                dossier.villages().stream().mapToLong(Village::persons).sum());
        counts.put("rules", (long) dossier.rules().size());
        for (Category category : Category.values()) {
            counts.put(category.name().toLowerCase(Locale.ROOT), problems.whole(category));
        }
        counts.put("findings", problems.whole());
        counts.put("gaps", (long) dossier.gaps().size());
        return counts;
    }
}
