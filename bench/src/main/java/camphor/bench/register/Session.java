package camphor.bench.register;

import java.io.IOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;

/** One who is logged in. */
final class Session {
    private final CookieManager jar = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(jar).build();
    private final String address;

    private Session(int port) {
        address = "http://127.0.0.1:" + port;
    }

    static Session of(int port, String login, String password) throws IOException, InterruptedException {
        Session session = new Session(port);
        URI me = URI.create(session.address + "/api/session");
        session.client.send(HttpRequest.newBuilder(me).build(), BodyHandlers.discarding());
        session.post("/api/session", "{\"login\": \"%s\", \"password\": \"%s\"}".formatted(login, password));
        return session;
    }

    String post(String path, String json) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(address + path))
                        .header("Content-Type", "application/json")
                        .header("X-XSRF-TOKEN", cookie("XSRF-TOKEN"))
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != Keeping.OK) {
            throw new IOException(path + " answers " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    /** The header that shows who asks. */
    String cookie() {
        return "SESSION=" + cookie("SESSION");
    }

    private String cookie(String name) {
        return jar.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow();
    }
}
