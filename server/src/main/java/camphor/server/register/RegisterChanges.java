package camphor.server.register;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What changed in the register since a copy of it was last brought up to date. Triggers take down every row that is
 * touched; here they are read, handed over and forgotten in one transaction, which sees the register at one moment.
 */
@Component
public class RegisterChanges {
    /** Beyond so many single rows it is quicker to hand over everything. */
    private static final long MANY = 100_000;

    private static final int AT_ONCE = 5_000;
    private static final Map<String, String> ROWS = Map.of(
            "household", RegisterRows.HOUSEHOLDS, "person", RegisterRows.PERSONS, "list_row", RegisterRows.LIST_ROWS);
    private static final String FORGET = "delete from register.touched returning list, name, batch";

    private final JdbcClient jdbc;
    private final RegisterRows rows;

    RegisterChanges(JdbcClient jdbc, RegisterRows rows) {
        this.jdbc = jdbc;
        this.rows = rows;
    }

    /** A copy of the register that is brought up to date. */
    public interface Copy {
        /** Before anything is handed over. {@code whole} says that all rows come, and nothing counts that it held. */
        void begin(boolean whole);

        void delivered(String list);

        /** A row that is new or changed, under the name that it had and will have. */
        void row(String list, String name, @Nullable Object[] storedFacts, String place);

        void gone(String list, String name);

        /** All was handed over: to be kept for good, under this name of its state, before the register forgets. */
        void keep(UUID state);
    }

    private record Touched(
            String list, @Nullable String name, @Nullable UUID batch) {}

    /**
     * Hands over what a copy does not have; all of the register when it is none that could be brought up to date.
     *
     * @param held the state under which the copy was kept; null when there is none
     */
    @Transactional(isolation = Isolation.REPEATABLE_READ)
    public void handTo(@Nullable UUID held, Copy copy) {
        boolean whole = held == null || !held.equals(known()) || touched() > MANY;
        copy.begin(whole);
        rows.delivered().forEach(copy::delivered);
        if (whole) {
            jdbc.sql("delete from register.touched").update();
            rows.all(copy::row);
        } else {
            changed(copy);
        }
        UUID state = UUID.randomUUID();
        jdbc.sql("update register.snapshot set state = :state")
                .param("state", state)
                .update();
        copy.keep(state);
    }

    private @Nullable UUID known() {
        return jdbc.sql("select state from register.snapshot")
                .query((row, number) -> row.getObject("state", UUID.class))
                .list()
                .get(0);
    }

    private long touched() {
        return jdbc.sql("select count(*) from register.touched")
                .query(Long.class)
                .single();
    }

    private void changed(Copy copy) {
        Map<String, Set<String>> names = new HashMap<>();
        Map<String, Set<UUID>> batches = new HashMap<>();
        jdbc.sql(FORGET)
                .query((row, number) ->
                        new Touched(row.getString("list"), row.getString("name"), row.getObject("batch", UUID.class)))
                .list()
                .forEach(touched -> note(touched, names, batches));
        names.forEach((list, touched) -> single(list, touched, copy));
        batches.forEach((table, touched) -> touched.forEach(batch -> delivery(table, batch, names, copy)));
    }

    private static String query(String table) {
        return Objects.requireNonNull(ROWS.get(table));
    }

    private static void note(Touched touched, Map<String, Set<String>> names, Map<String, Set<UUID>> batches) {
        if (touched.name() != null) {
            names.computeIfAbsent(touched.list(), list -> new HashSet<>()).add(touched.name());
        } else if (touched.batch() != null) {
            batches.computeIfAbsent(touched.list(), list -> new HashSet<>()).add(touched.batch());
        }
    }

    /** Rows by name; what does not come is gone. */
    private void single(String list, Set<String> touched, Copy copy) {
        String table = ROWS.containsKey(list) ? list : "list_row";
        String condition = table.equals("list_row") ? " and id = any(?::bigint[])" : " and id = any(?::uuid[])";
        List<String> names = List.copyOf(touched);
        Set<String> missing = new HashSet<>(touched);
        for (int from = 0; from < names.size(); from += AT_ONCE) {
            String some = "{" + String.join(",", names.subList(from, Math.min(names.size(), from + AT_ONCE))) + "}";
            rows.each(
                    query(table) + condition,
                    (of, name, facts, place) -> {
                        missing.remove(name);
                        copy.row(of, name, facts, place);
                    },
                    some);
        }
        missing.forEach(name -> copy.gone(list, name));
    }

    /** A delivery's rows, but for those that came by name already. */
    private void delivery(String table, UUID batch, Map<String, Set<String>> names, Copy copy) {
        rows.each(
                query(table) + " and batch = ?",
                (list, name, facts, place) -> {
                    if (!names.getOrDefault(list, Set.of()).contains(name)) {
                        copy.row(list, name, facts, place);
                    }
                },
                batch);
    }
}
