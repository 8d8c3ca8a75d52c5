package camphor.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** Prints a section of results and, when asked, puts it in its place in {@code docs/benchmarks.md}. */
final class Report {
    private final boolean write;

    Report(boolean write) {
        this.write = write;
    }

    void section(String id, String title, String body) throws IOException, InterruptedException {
        String section =
                "## %s%n%n%s, %s, commit %s%n%n%s".formatted(title, machine(), today(), commit(), body.strip());
        System.out.println(section);
        if (write) {
            Path file = Path.of(System.getProperty("camphor.home", "."), "docs", "benchmarks.md");
            Files.writeString(file, placed(Files.readString(file), id, section));
        }
    }

    private static String placed(String document, String id, String section) {
        String from = "<!-- " + id + " -->";
        String until = "<!-- end of " + id + " -->";
        int start = document.indexOf(from);
        int end = document.indexOf(until);
        if (start < 0 || end < 0) {
            throw new IllegalStateException("docs/benchmarks.md has no place for " + id);
        }
        return document.substring(0, start) + from + "\n" + section + "\n" + document.substring(end);
    }

    private static String machine() {
        Runtime runtime = Runtime.getRuntime();
        return "%d cores, JDK %s, %s"
                .formatted(
                        runtime.availableProcessors(),
                        System.getProperty("java.version"),
                        System.getProperty("os.arch"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    private static String commit() throws IOException, InterruptedException {
        Process git = new ProcessBuilder("git", "rev-parse", "--short", "HEAD")
                .directory(Path.of(System.getProperty("camphor.home", ".")).toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        return git.waitFor() == 0 ? printed : "unknown";
    }
}
