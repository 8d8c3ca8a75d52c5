package camphor.sample;

import camphor.sample.fault.Planted;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of what a screening must find.
 *
 * @param fault the planted fault, such as {@code two-heads}
 * @param rule id of the rule that must answer
 * @param subjectTable table of the subject
 * @param subjectKey key of the subject in that table
 * @param household id of the household it belongs to; empty when it belongs to none
 * @param village code of the village; empty for a station
 * @param outcome {@code hit} or {@code unknown}
 */
public record Truth(
        String fault,
        String rule,
        String subjectTable,
        String subjectKey,
        String household,
        String village,
        String outcome) {
    private static final String HEADINGS = "fault,rule,subject_table,subject_key,household,village,outcome";

    /** What is expected of the rules, once every row has its key. */
    static List<Truth> of(Planted planted) {
        return planted.expected().stream()
                .map(expected -> new Truth(
                        planted.fault(),
                        expected.rule(),
                        expected.subject().layout().table().id(),
                        expected.subject().key(),
                        planted.household(),
                        planted.village(),
                        expected.hit() ? "hit" : "unknown"))
                .toList();
    }

    public boolean isHit() {
        return outcome.equals("hit");
    }

    /** Reads the {@code truth.csv} of a sample. */
    public static List<Truth> read(Path file) {
        try {
            List<Truth> lines = new ArrayList<>();
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                if (!line.equals(HEADINGS)) {
                    String[] parts = line.split(",", -1);
                    lines.add(new Truth(parts[0], parts[1], parts[2], parts[3], parts[4], parts[5], parts[6]));
                }
            }
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path file, List<Truth> lines) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEADINGS + "\n");
            for (Truth line : lines) {
                out.write(line.csv() + "\n");
            }
        }
    }

    private String csv() {
        return String.join(",", fault, rule, subjectTable, subjectKey, household, village, outcome);
    }
}
