package camphor.ledger.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real browser without a window. Where the machine has none, the test that wants it is skipped with a word. */
final class Browser {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Path program;
    private final Path profile;

    private Browser(Path program, Path profile) {
        this.program = program;
        this.profile = profile;
    }

    static Browser orSkip(Path scratch) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Browser(program, scratch.resolve("profile")))
                .orElseGet(() -> abort("no Chromium on this machine: the report was not looked at in a browser"));
    }

    /** The page's elements after its scripts have run. */
    String dom(Path page, String hash) throws IOException, InterruptedException {
        Path out = profile.resolveSibling("dom.html");
        run(out, "--dump-dom", page.toUri() + hash);
        return Files.readString(out);
    }

    void picture(Path page, String hash, Path png) throws IOException, InterruptedException {
        run(profile.resolveSibling("log.txt"), "--screenshot=" + png, page.toUri() + hash);
    }

    private void run(Path out, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--window-size=1366,768",
                "--hide-scrollbars",
                "--user-data-dir=" + profile,
                "--virtual-time-budget=8000"));
        command.addAll(List.of(words));
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(profile.resolveSibling("errors.txt").toFile())
                .start();
        if (!process.waitFor(90, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        assertThat(process.waitFor()).isZero();
    }
}
