package camphor.server.exchange.importing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The real server in a process of its own, with its own PostgreSQL, that can be killed; and the hub's browser before it. */
final class ServerProcess {
    private static final String PASSWORD = "kuayue-xiangzhang-1949";

    private final Path home;
    private final Path data;
    private final int port;
    private final JsonMapper json = JsonMapper.shared();
    private CookieManager cookies = new CookieManager();
    private HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();
    private Process process;

    ServerProcess(Path home, Path data, int port) {
        this.home = home;
        this.data = data;
        this.port = port;
    }

    /** Starts it and logs the hub in. */
    void start() throws IOException, InterruptedException {
        process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx1g",
                        "-Dcamphor.home=" + home,
                        "-jar",
                        home.resolve("server/target/camphor-server.jar").toString(),
                        "--data",
                        data.toString(),
                        "--port",
                        String.valueOf(port),
                        "--sample",
                        "--camphor.sample-password=" + PASSWORD)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        data.resolve("server.log").toFile()))
                .start();
        while (!isThere()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the server did not start; see " + data);
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
        cookies = new CookieManager();
        client = HttpClient.newBuilder().cookieHandler(cookies).build();
        send("GET", "/api/session", null);
        send("POST", "/api/session", "{\"login\": \"zhenxing\", \"password\": \"" + PASSWORD + "\"}");
    }

    private boolean isThere() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** Ends the server and its database at once, as a power cut would. */
    void kill() throws IOException, InterruptedException {
        long postgres = Long.parseLong(
                Files.readAllLines(data.resolve("postgres/data/postmaster.pid")).get(0));
        ProcessHandle postmaster = ProcessHandle.of(postgres).orElseThrow();
        List<ProcessHandle> backends = postmaster.children().toList();
        process.destroyForcibly();
        postmaster.destroyForcibly(); // first: it would start others in the place of those that are killed
        backends.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    JsonNode send(String verb, String path, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("X-XSRF-TOKEN", token());
        request.method(
                verb, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return answer(request.build());
    }

    JsonNode upload(String name, byte[] content) throws IOException, InterruptedException {
        String boundary = "camphor-" + UUID.randomUUID();
        String head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(uri("/api/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-XSRF-TOKEN", token())
                .POST(HttpRequest.BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        content,
                        ("\r\n--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8))))
                .build();
        return answer(request);
    }

    private JsonNode answer(HttpRequest request) throws IOException, InterruptedException {
        String body = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return json.readTree(body.isEmpty() ? "{}" : body);
    }

    private String token() {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElse("");
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /** Waits for the job's end; answers its state. */
    String finished(JsonNode started) throws IOException, InterruptedException {
        String path = "/api/jobs/" + started.path("job").asString();
        for (; ; ) {
            JsonNode job = send("GET", path, null);
            String state = job.path("state").asString();
            if (!state.equals("waiting") && !state.equals("running")) {
                return state;
            }
            process.waitFor(200, TimeUnit.MILLISECONDS);
        }
    }
}
