package camphor.server.exchange.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import camphor.workbook.heading.Wording;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How somebody of the same division last read the same row of headings. */
@Component
class Remembered {
    private static final String KEEP = """
            insert into exchange.mapping (signature, division, list, facts)
            values (:signature, :division, :list, :facts::jsonb)
            on conflict (signature, division)
            do update set list = excluded.list, facts = excluded.facts, at = clock_timestamp()
            """;
    private static final String FIND = """
            select list, facts::text from exchange.mapping where signature = :signature and division = :division
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Remembered(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * A mapping.
     *
     * @param facts column → fact; an empty text for a column that is not read
     */
    record Mapping(String table, Map<Integer, String> facts) {}

    void keep(String division, Layout layout) {
        Map<Integer, String> facts = new HashMap<>();
        layout.columns().forEach(column -> facts.put(column.index(), column.fact() == null ? "" : column.fact()));
        jdbc.sql(KEEP)
                .param("signature", signature(headings(layout)))
                .param("division", division)
                .param("list", layout.table())
                .param("facts", json.writeValueAsString(facts))
                .update();
    }

    Optional<Mapping> of(String division, List<String> headings) {
        return jdbc.sql(FIND)
                .param("signature", signature(headings))
                .param("division", division)
                .query((row, number) -> new Mapping(
                        row.getString("list"),
                        json.readValue(row.getString("facts"), new TypeReference<Map<Integer, String>>() {})))
                .optional();
    }

    private static List<String> headings(Layout layout) {
        return layout.columns().stream().map(Layout.Heading::heading).toList();
    }

    private static byte[] signature(List<String> headings) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            headings.forEach(heading -> digest.update((Wording.normal(heading) + "\n").getBytes(UTF_8)));
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
