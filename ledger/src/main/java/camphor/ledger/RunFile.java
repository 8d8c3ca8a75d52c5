package camphor.ledger;

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

    private final Overview overview;
    private final List<Path> files;

    RunFile(Overview overview, List<Path> files) {
        this.overview = overview;
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
        Run run = overview.run();
        Run.Previous previous = run.previous();
        return new Content(
                run.id(),
                run.pack(),
                run.version(),
                run.asOf(),
                run.madeAt().toString(),
                previous == null ? null : previous.id(),
                counts(),
                List.copyOf(overview.listsMissing()),
                files.stream().map(path -> path.toString().replace('\\', '/')).toList());
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        counts.put("households", overview.households());
        counts.put("persons", overview.persons());
        counts.put("rules", (long) overview.rules());
        overview.found().forEach((category, count) -> counts.put(category.name().toLowerCase(Locale.ROOT), count));
        counts.put("findings", overview.findings());
        counts.put("gaps", overview.gaps());
        return counts;
    }
}
