package camphor.server.register.rotate;

import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Seals a few rows anew. Whoever changes one of them at the same moment wins: a new seal is put in only where the old one
 * still stands, and what was changed meanwhile is sealed by the new key anyhow.
 */
@Component
class Resealing {
    private static final TypeReference<Map<String, @Nullable String>> TEXTS = new TypeReference<>() {};
    /** Rows that were merged away too; and nobody need hear of it who only wants to know what changed. */
    private static final String ALL_IN_SILENCE =
            "select set_config('camphor.merged', 'on', true) || set_config('camphor.resealing', 'on', true)";

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Resealing(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * Rows that were looked at.
     *
     * @param at where the next ones begin
     * @param rows how many there were
     * @param resealed how many held an older seal
     */
    record Walked(String at, int rows, int resealed) {}

    private record Row(
            String at,
            String key,
            @Nullable String until,
            @Nullable String sealed) {}

    private record Made(String key, @Nullable String until, Map<String, String> facts, Map<String, String> old) {}

    /** In the caller's transaction, which sees every territory. */
    Walked walk(Stage stage, String after, int limit, int seal, Sealing sealing) {
        jdbc.sql(ALL_IN_SILENCE).query(String.class).single();
        List<Row> rows = jdbc.sql(stage.walk())
                .param("after", after)
                .param("limit", limit)
                .param("sealed", IdentityFacts.SEALED.toArray(String[]::new))
                .query(Row.class)
                .list();
        List<Made> made = new ArrayList<>();
        for (Row row : rows) {
            if (row.sealed() != null) {
                made(row, json.readValue(row.sealed(), TEXTS), seal, sealing, made);
            }
        }
        if (!made.isEmpty()) {
            put(stage, made);
        }
        return new Walked(rows.isEmpty() ? after : rows.get(rows.size() - 1).at(), rows.size(), made.size());
    }

    private static void made(
            Row row, Map<String, @Nullable String> sealed, int seal, Sealing sealing, List<Made> made) {
        Map<String, String> old = new LinkedHashMap<>();
        Map<String, String> anew = new LinkedHashMap<>();
        sealed.forEach((fact, text) -> {
            if (text != null && Sealing.keyOf(text) < seal) {
                old.put(fact, text);
                anew.put(fact, sealing.sealed(sealing.opened(text)));
            }
        });
        if (!anew.isEmpty()) {
            made.add(new Made(row.key(), row.until(), anew, old));
        }
    }

    private void put(Stage stage, List<Made> made) {
        JdbcClient.StatementSpec put = jdbc.sql(stage.put()).param("made", json.writeValueAsString(made));
        if (stage.put().startsWith("select")) {
            put.query(Integer.class).single();
        } else {
            put.update();
        }
    }
}
