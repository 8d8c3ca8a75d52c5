package camphor.ledger.report;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser without a window, asked through its debugging port, so that one start serves many tests. Where the
 * machine has none, the tests that want it are skipped with a word.
 */
final class Browser implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Process process;
    private final DebuggingPort port;

    private Browser(Process process, DebuggingPort port) {
        this.process = process;
        this.port = port;
    }

    static Browser orSkip(Path scratch) throws IOException, InterruptedException {
        Path program = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseGet(() -> abort("no Chromium on this machine: the report was not looked at in a browser"));
        Path profile = scratch.resolve("profile");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-extensions",
                        "--hide-scrollbars",
                        "--window-size=1366,768",
                        "--user-data-dir=" + profile,
                        "--remote-debugging-port=0",
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(scratch.resolve("browser.log").toFile())
                .start();
        return new Browser(process, new DebuggingPort(page(profile)));
    }

    /** The address of the blank page's debugging socket; the browser writes its port into the profile. */
    private static URI page(Path profile) throws IOException, InterruptedException {
        Path file = profile.resolve("DevToolsActivePort");
        waitUntil(() -> Files.isRegularFile(file) && Files.readAllLines(file).size() > 1);
        String list = "http://127.0.0.1:" + Files.readAllLines(file).get(0) + "/json/list";
        String pages = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(list)).build(), BodyHandlers.ofString())
                .body();
        for (JsonNode page : JsonMapper.shared().readTree(pages)) {
            if (page.get("type").asString().equals("page")) {
                return URI.create(page.get("webSocketDebuggerUrl").asString());
            }
        }
        throw new IllegalStateException("the browser shows no page: " + pages);
    }

    /** Opens a page from its file with what stands after the hash, and waits until it shows something. */
    Browser open(Path page, String hash) throws IOException, InterruptedException {
        port.ask("Page.navigate", Map.of("url", "about:blank"));
        port.ask("Page.navigate", Map.of("url", page.toUri() + hash));
        waitUntil(() -> evaluate(
                        "document.readyState === 'complete' && !!document.querySelector('#main > :not(noscript)')")
                .asBoolean());
        return this;
    }

    /** What the page shows, as text of its elements without the data. */
    String shown() throws IOException, InterruptedException {
        return evaluate("document.querySelector('title').outerHTML + document.querySelector('header').outerHTML"
                        + " + document.querySelector('main').outerHTML")
                .asString();
    }

    JsonNode evaluate(String script) throws IOException, InterruptedException {
        JsonNode answer = port.ask("Runtime.evaluate", Map.of("expression", script, "returnByValue", true));
        return answer.get("result").path("value");
    }

    void press(String key) throws IOException, InterruptedException {
        for (String type : List.of("keyDown", "keyUp")) {
            port.ask(
                    "Input.dispatchKeyEvent",
                    Map.of("type", type, "key", key, "text", type.equals("keyDown") && key.length() == 1 ? key : ""));
        }
    }

    void picture(Path png) throws IOException, InterruptedException {
        String data = port.ask("Page.captureScreenshot", Map.of()).get("data").asString();
        Files.write(png, Base64.getDecoder().decode(data));
    }

    static void waitUntil(Condition condition) throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.holds()) {
            if (Instant.now().isAfter(end)) {
                throw new IllegalStateException("the browser did not come to it in " + PATIENCE);
            }
            Thread.sleep(30);
        }
    }

    @Override
    public void close() {
        port.close();
        List<ProcessHandle> processes = Stream.concat(process.descendants(), Stream.of(process.toHandle()))
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
    }

    /** Something that becomes true after a while. */
    interface Condition {
        boolean holds() throws IOException, InterruptedException;
    }
}
