package camphor.server.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.job.JobState;
import camphor.server.job.JobsNow;
import camphor.server.kernel.Actors;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The import wizard as somebody at a screen goes through it, over HTTP; jobs are run to their end at once. */
@Component
public class Wizard {
    private final ObjectProvider<MockMvcTester> mvc;
    private final JobsNow jobs;
    private final JsonMapper json;
    private final JdbcClient jdbc;
    private final Past past;

    Wizard(ObjectProvider<MockMvcTester> mvc, JobsNow jobs, JsonMapper json, JdbcClient jdbc, Past past) {
        this.mvc = mvc;
        this.jobs = jobs;
        this.json = json;
        this.jdbc = jdbc;
        this.past = past;
    }

    /** Looks past all scopes. */
    @Component
    static class Past {
        private final Actors actors;
        private final TransactionTemplate transaction;

        Past(Actors actors, TransactionTemplate transaction) {
            this.actors = actors;
            this.transaction = transaction;
        }
    }

    /** A CSV file as offices save it. */
    public static byte[] csv(String... lines) {
        return (String.join("\r\n", lines) + "\r\n").getBytes(UTF_8);
    }

    public MvcTestResult send(RequestPostProcessor who, String name, byte[] content) {
        return mvc.getObject()
                .post()
                .uri("/api/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", content))
                .with(who)
                .exchange();
    }

    public JsonNode upload(RequestPostProcessor who, String name, byte[] content) {
        return read(send(who, name, content), 201);
    }

    public JsonNode get(RequestPostProcessor who, String path) {
        return read(mvc.getObject().get().uri(path).with(who).exchange(), 200);
    }

    public MvcTestResult call(RequestPostProcessor who, String verb, String path, String body) {
        return mvc.getObject()
                .method(HttpMethod.valueOf(verb))
                .uri(path)
                .with(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public JsonNode put(RequestPostProcessor who, String path, String body) {
        return read(call(who, "PUT", path, body), 200);
    }

    /** Starts a job and waits for its end; answers how it ended. */
    public JobState run(RequestPostProcessor who, String path, String body) {
        return jobs.finish(started(who, path, body));
    }

    public UUID started(RequestPostProcessor who, String path, String body) {
        return UUID.fromString(
                read(call(who, "POST", path, body), 202).path("job").asString());
    }

    public JobState finish(UUID job) {
        return jobs.finish(job);
    }

    /** Uploads and previews; answers the import. */
    public JsonNode previewed(RequestPostProcessor who, String name, byte[] content) {
        String path = path(upload(who, name, content));
        assertThat(run(who, path + "/preview", "{}")).isEqualTo(JobState.DONE);
        return get(who, path);
    }

    /** Uploads, previews and applies; answers the import. */
    public JsonNode applied(RequestPostProcessor who, String name, byte[] content) {
        String path = path(previewed(who, name, content));
        assertThat(run(who, path + "/application", "{}")).isEqualTo(JobState.DONE);
        return get(who, path);
    }

    public static String path(JsonNode imported) {
        return "/api/imports/" + imported.path("id").asString();
    }

    public List<String> texts(String query) {
        return past.actors.asSystem(() -> past.transaction.execute(
                status -> jdbc.sql(query).query(String.class).list()));
    }

    public long count(String query) {
        return past.actors.asSystem(() -> past.transaction.execute(
                status -> jdbc.sql(query).query(Long.class).single()));
    }

    public JsonNode read(MvcTestResult answer, int status) {
        try {
            String body = answer.getResponse().getContentAsString(UTF_8);
            assertThat(answer.getResponse().getStatus()).as(body).isEqualTo(status);
            return json.readTree(body);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
