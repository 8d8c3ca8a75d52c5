package camphor.server.kernel;

import static camphor.server.kernel.KernelRefusal.COMMAND_DIFFERS;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * A command sent twice happens once, also when both arrive at the same moment. The key is taken in the transaction that
 * does the work: a second one waits at the key until the first is committed and then hears the first's answer; if the
 * first fails, its key is free again.
 */
@Component
public class Commands {

    private static final String TAKE = """
            insert into kernel.command (actor, id, request_hash, at)
            values (:actor, :id, :hash, :now)
            on conflict do nothing
            """;
    private static final String ANSWER =
            "update kernel.command set response = :response where actor = :actor and id = :id";
    private static final String EARLIER =
            "select request_hash, response from kernel.command where actor = :actor and id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Actors actors;
    private final Clock clock;

    Commands(JdbcClient jdbc, JsonMapper json, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.json = json.rebuild()
                .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
        this.actors = actors;
        this.clock = clock;
    }

    /**
     * Does the work, or answers what it was answered before.
     *
     * @param request all that the command says: its verb, what it is about, its body; another one under the same key is
     *     refused with {@code command-differs}
     */
    @Transactional
    public <T> T once(CommandId id, Object request, Class<T> answer, Supplier<T> work) {
        String actor = actors.require().account().toString();
        byte[] hash = hash(request);
        int taken = jdbc.sql(TAKE)
                .param("actor", actor)
                .param("id", id.value())
                .param("hash", hash)
                .param("now", OffsetDateTime.now(clock))
                .update();
        if (taken == 0) {
            return earlier(id, actor, hash, answer);
        }
        T done = work.get();
        jdbc.sql(ANSWER)
                .param("actor", actor)
                .param("id", id.value())
                .param("response", json.writeValueAsString(done))
                .update();
        return done;
    }

    private <T> T earlier(CommandId id, String actor, byte[] hash, Class<T> answer) {
        Earlier earlier = jdbc.sql(EARLIER)
                .param("actor", actor)
                .param("id", id.value())
                .query((row, number) -> new Earlier(row.getBytes("request_hash"), row.getString("response")))
                .single();
        if (!Arrays.equals(hash, earlier.hash())) {
            throw COMMAND_DIFFERS.refuse(id.value());
        }
        return json.readValue(earlier.response(), answer);
    }

    private byte[] hash(Object request) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(json.writeValueAsString(request).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one comparison
    private record Earlier(byte[] hash, String response) {}
}
