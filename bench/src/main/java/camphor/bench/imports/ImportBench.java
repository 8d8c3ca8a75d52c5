package camphor.bench.imports;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;

/** 100,000 rows × 60 columns, each way in a process of its own with the heap it is allowed. */
public final class ImportBench {
    private static final int ROWS = 100_000;

    private ImportBench() {}

    /** Processor seconds by way. */
    static Map<Way, Double> measure(Path directory) throws IOException, InterruptedException {
        Path file = directory.resolve("wide-" + ROWS + ".xlsx");
        if (!Files.exists(file)) {
            WideList.write(file, ROWS);
        }
        Map<Way, Double> seconds = new EnumMap<>(Way.class);
        for (Way way : Way.values()) {
            seconds.put(way, inItsOwnProcess(way, file));
        }
        return seconds;
    }

    private static double inItsOwnProcess(Way way, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + way.heap(),
                        "-cp",
                        System.getProperty("java.class.path").replace(";", File.pathSeparator),
                        OneWay.class.getName(),
                        way.name(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(way + " failed");
        }
        return Double.parseDouble(printed);
    }

    /** The section of the report. */
    public static String section(Path directory) throws IOException, InterruptedException {
        Map<Way, Double> seconds = measure(directory);
        double camphor = seconds.getOrDefault(Way.IMPORT, Double.NaN);
        StringBuilder text =
                new StringBuilder("| way | heap | processor s | against Camphor's import |\n|---|---|---|---|\n");
        seconds.forEach((way, each) -> text.append("| %s | %s | %.2f | %.2f |%n"
                .formatted(way.name().toLowerCase(java.util.Locale.ROOT), way.heap(), each, each / camphor)));
        return text.toString();
    }
}
