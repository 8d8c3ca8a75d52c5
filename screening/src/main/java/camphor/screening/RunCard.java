package camphor.screening;

import camphor.rules.Label;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/**
 * {@code run.json}: which run a directory of findings is, and its counts. Engines write it last.
 *
 * @param format 1; grows when older readers could misread the directory
 * @param run the run's own name
 * @param asOf the day as of which it looked
 * @param catalogue fingerprint of the fact catalogue
 * @param parts how many Parquet files the findings lie in, at least one
 */
public record RunCard(
        int format, String run, LocalDate asOf, String engine, String catalogue, int parts, List<RuleCount> rules) {
    private static final int FORMAT = 1;
    private static final String NAME = "run.json";

    public RunCard {
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    public static RunCard of(Screening run, String engine, int parts, List<RuleCount> rules) {
        return new RunCard(
                FORMAT,
                run.runId(),
                run.bindings().asOf(),
                engine,
                run.snapshot().catalogue(),
                parts,
                rules);
    }

    public void write(Path directory) throws IOException {
        Files.writeString(directory.resolve(NAME), SnapshotCard.JSON.writeValueAsString(this) + "\n");
    }

    /** Throws {@link ScreeningFault} when the directory holds no findings, or broken ones. */
    public static RunCard read(Path directory) {
        Path file = directory.resolve(NAME);
        try {
            RunCard card = SnapshotCard.JSON.readValue(Files.readString(file), RunCard.class);
            if (card.format() == FORMAT
                    && card.parts() > 0
                    && card.files(directory).stream().allMatch(Files::isRegularFile)) {
                return card;
            }
            throw broken(directory, null);
        } catch (IOException | JacksonException e) {
            throw broken(directory, e);
        }
    }

    /** Where a part of the findings lies, counted from 1. */
    public static Path part(Path directory, int number) {
        return directory.resolve("findings-%04d.parquet".formatted(number));
    }

    /** All parts of the findings. */
    public List<Path> files(Path directory) {
        return IntStream.rangeClosed(1, parts)
                .mapToObj(number -> part(directory, number))
                .toList();
    }

    private static ScreeningFault broken(Path directory, @Nullable Exception cause) {
        return new ScreeningFault(
                "findings-broken",
                new Label(directory + " 里没有完整的研判结果", directory + " holds no whole findings of a run"),
                cause);
    }
}
