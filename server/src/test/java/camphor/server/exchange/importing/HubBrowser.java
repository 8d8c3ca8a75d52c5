package camphor.server.exchange.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The hub before a server in another process. */
final class HubBrowser {
    private static final long OFTEN = 50;

    private final int port;
    private final JsonMapper json = JsonMapper.shared();
    private final CookieManager cookies = new CookieManager();
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(cookies).build();

    HubBrowser(int port) {
        this.port = port;
    }

    boolean isThere() throws InterruptedException {
        try {
            HttpRequest request =
                    HttpRequest.newBuilder(uri("/actuator/health/readiness")).build();
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void login(String login, String password) throws IOException, InterruptedException {
        send("GET", "/api/session", null);
        send("POST", "/api/session", "{\"login\": \"" + login + "\", \"password\": \"" + password + "\"}");
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

    /** Goes one step with an import, to its end; answers the import's state then, and the seconds that the job's steps took. */
    String step(JsonNode imported, String step) throws IOException, InterruptedException {
        JsonNode started = send("POST", path(imported) + "/" + step, "{}");
        Map<String, Double> seconds = new LinkedHashMap<>();
        long last = System.nanoTime();
        JsonNode job = job(started);
        while (runs(job)) {
            String doing = job.path("step").asString();
            TimeUnit.MILLISECONDS.sleep(OFTEN);
            job = job(started);
            seconds.merge(doing, (System.nanoTime() - last) / 1e9, Double::sum);
            last = System.nanoTime();
        }
        assertThat(job.path("state").asString()).as(step).isEqualTo("done");
        return send("GET", path(imported), null).path("state").asString() + " " + seconds;
    }

    static String path(JsonNode imported) {
        return "/api/imports/" + imported.path("id").asString();
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
        finished(started, Long.MAX_VALUE);
        return job(started).path("state").asString();
    }

    /** Waits for the job's end, or until {@code nanos} of {@link System#nanoTime()}; answers whether it ended. */
    boolean finished(JsonNode started, long nanos) throws IOException, InterruptedException {
        while (System.nanoTime() < nanos) {
            if (!runs(job(started))) {
                return true;
            }
            TimeUnit.MILLISECONDS.sleep(OFTEN);
        }
        return false;
    }

    private static boolean runs(JsonNode job) {
        String state = job.path("state").asString();
        return state.equals("waiting") || state.equals("running");
    }

    private JsonNode job(JsonNode started) throws IOException, InterruptedException {
        return send("GET", "/api/jobs/" + started.path("job").asString(), null);
    }
}
