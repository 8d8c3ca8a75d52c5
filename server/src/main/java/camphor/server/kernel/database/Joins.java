package camphor.server.kernel.database;

import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How the planner may join. Row-level security asks for a range whose ends the planner does not know: it expects one row in
 * two hundred, or none, and where tens of thousands come it walks through one table for each row of the other.
 */
public final class Joins {
    private static final String NESTED = "select set_config('enable_nestloop', :allowed, true)";

    private Joins() {}

    /** From now on until the transaction ends sets are joined by hashing or by sorting. */
    public static void ofSets(JdbcClient jdbc) {
        nested(jdbc, "off");
    }

    /** Does work that joins sets, then lets the planner choose again: for few rows an index is the better way. */
    public static <T> T ofSets(JdbcClient jdbc, Supplier<T> work) {
        nested(jdbc, "off");
        T done = work.get();
        nested(jdbc, "on"); // after a fault the transaction is rolled back, and the setting with it
        return done;
    }

    private static void nested(JdbcClient jdbc, String allowed) {
        jdbc.sql(NESTED).param("allowed", allowed).query(String.class).single();
    }
}
