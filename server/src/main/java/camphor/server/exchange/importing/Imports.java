package camphor.server.exchange.importing;

import static camphor.server.exchange.ExchangeRefusal.IMPORT_CHANGED;
import static camphor.server.exchange.ExchangeRefusal.IMPORT_UNKNOWN;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** All imports that the actor may see. */
@Component
class Imports {
    private static final String SELECT = """
            select id, version, division, file, size, uploaded_at, uploaded_by_name, state, layout::text, conflicts,
                   counts::text, job, applied_at, undone_at, refusal
              from exchange.import
            """;
    private static final String ONE = SELECT + " where id = :id";
    private static final String PAGE = SELECT + """
             where state <> 'discarded'
               and (cast(:after as uuid) is null
                    or (uploaded_at, id) < (select uploaded_at, id from exchange.import where id = :after))
             order by uploaded_at desc, id desc
             limit :limit
            """;
    private static final String ADD = """
            insert into exchange.import (id, division, file, size, uploaded_by_name, state, layout)
            values (:id, :division, :file, :size, :name, :state, :layout::jsonb)
            """;
    private static final String SAVE = """
            update exchange.import
               set version = version + 1, state = :state, layout = :layout::jsonb, conflicts = :conflicts,
                   counts = :counts::jsonb, job = :job, refusal = :refusal,
                   applied_at = case when :state = 'applied' then coalesce(applied_at, clock_timestamp()) else applied_at end,
                   undone_at = case when :state = 'undone' then clock_timestamp() end
             where id = :id and version = :version
            """;

    private static final String SETTLE = """
            update exchange.import set version = version + 1, state = :back where job = :job and state = :working
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;

    Imports(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Import one(UUID id) {
        return jdbc.sql(ONE)
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> IMPORT_UNKNOWN.at("id", id));
    }

    /** The same, locked until the transaction ends. */
    Import locked(UUID id) {
        return jdbc.sql(ONE + " for update")
                .param("id", id)
                .query((row, number) -> read(row))
                .optional()
                .orElseThrow(() -> IMPORT_UNKNOWN.at("id", id));
    }

    /** The latest first; after one of them those before it. */
    List<Import> page(@Nullable UUID after, int limit) {
        return jdbc.sql(PAGE)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query((row, number) -> read(row))
                .list();
    }

    void add(UUID id, String division, String file, long size, String uploadedBy, Layout layout) {
        jdbc.sql(ADD)
                .param("id", id)
                .param("division", division)
                .param("file", file)
                .param("size", size)
                .param("name", uploadedBy)
                .param("state", Stage.MAPPING.code())
                .param("layout", json.writeValueAsString(layout))
                .update();
    }

    /** Keeps the next state of one that was read; refused when somebody else kept one meanwhile. */
    void save(Import changed) {
        int saved = jdbc.sql(SAVE)
                .param("id", changed.id())
                .param("version", changed.version())
                .param("state", changed.stage().code())
                .param("layout", json.writeValueAsString(changed.layout()))
                .param("conflicts", changed.overrule() ? "take" : "keep")
                .param("counts", json.writeValueAsString(changed.counts()))
                .param("job", changed.job(), Types.OTHER)
                .param("refusal", changed.refusal())
                .update();
        if (saved == 0) {
            throw IMPORT_CHANGED.refuse();
        }
    }

    /** After a job has ended badly: the import that it worked on stands where something can be done again. */
    void settle(UUID job, Stage working, Stage back) {
        jdbc.sql(SETTLE)
                .param("job", job)
                .param("working", working.code())
                .param("back", back.code())
                .update();
    }

    private Import read(ResultSet row) throws SQLException {
        String counts = row.getString("counts");
        return new Import(
                upload(row),
                row.getLong("version"),
                Stage.of(row.getString("state")),
                json.readValue(row.getString("layout"), Layout.class),
                row.getString("conflicts").equals("take"),
                counts == null ? Map.of() : json.readValue(counts, new TypeReference<Map<String, Long>>() {}),
                row.getObject("job", UUID.class),
                row.getObject("applied_at", OffsetDateTime.class),
                row.getObject("undone_at", OffsetDateTime.class),
                row.getString("refusal"));
    }

    private static Upload upload(ResultSet row) throws SQLException {
        return new Upload(
                row.getObject("id", UUID.class),
                row.getString("division"),
                row.getString("file"),
                row.getLong("size"),
                row.getObject("uploaded_at", OffsetDateTime.class),
                row.getString("uploaded_by_name"));
    }
}
