package camphor.server.register.rotate;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each change of the key has come. */
@Component
class Rotations {
    private static final String OPEN = """
            select seal, job, stage, after, resealed
              from register.key_rotation
             where ended_at is null
             order by seal desc
             limit 1
            """;
    private static final String BEGIN = """
            insert into register.key_rotation (seal, job) values (:seal, :job)
            on conflict (seal) do update set job = excluded.job
            """;
    private static final String WALKED = """
            update register.key_rotation
               set stage = :stage, after = :after, resealed = resealed + :resealed
             where seal = :seal
            """;
    private static final String RESEALED = "select resealed from register.key_rotation where seal = :seal";
    private static final String END =
            "update register.key_rotation set job = null, ended_at = transaction_timestamp() where seal = :seal";
    private static final String LEFT = "update register.key_rotation set job = null where job = :job";

    private final JdbcClient jdbc;

    Rotations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A change of the key that has not come to its end.
     *
     * @param job null when nobody is at work on it
     */
    record Rotation(int seal, @Nullable UUID job, int stage, String after, long resealed) {}

    Optional<Rotation> open() {
        return jdbc.sql(OPEN).query(Rotation.class).optional();
    }

    void begin(int seal, UUID job) {
        jdbc.sql(BEGIN).param("seal", seal).param("job", job).update();
    }

    /** How many rows have been sealed anew. */
    long resealed(int seal) {
        return jdbc.sql(RESEALED).param("seal", seal).query(Long.class).single();
    }

    int walked(int seal, int stage, String after, int resealed) {
        return jdbc.sql(WALKED)
                .param("seal", seal)
                .param("stage", stage)
                .param("after", after)
                .param("resealed", resealed)
                .update();
    }

    void end(int seal) {
        jdbc.sql(END).param("seal", seal).update();
    }

    /** By a job that ended, whichever way. */
    void left(UUID job) {
        jdbc.sql(LEFT).param("job", job).update();
    }
}
