package camphor.server.register.view;

import static camphor.server.register.RegisterRefusal.VIEW_NAME_TAKEN;
import static camphor.server.register.RegisterRefusal.VIEW_UNKNOWN;

import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The views that somebody sees: their own, and what those they work with share. Only the owner changes one. */
@Component
class SavedViews {
    private static final TypeReference<Map<String, String>> FILTERS = new TypeReference<>() {};
    private static final String COLUMNS =
            "id, name, page, query::text, columns, shared, owner = kernel.actor() as mine, owner_name, at";
    private static final String SEEN = "select " + COLUMNS + """
              from register.saved_view
             where page = :page or cast(:page as text) is null
             order by mine desc, name
             limit 200
            """;
    private static final String ADD = """
            insert into register.saved_view (id, owner_name, division, name, page, query, columns, shared)
            values (:id, :ownerName, :division, :name, :page, :query::jsonb, :columns, :shared)
            returning\s""" + COLUMNS;
    private static final String CHANGE = """
            update register.saved_view
               set name = :name, page = :page, query = :query::jsonb, columns = :columns, shared = :shared
             where id = :id
            returning\s""" + COLUMNS;
    private static final String REMOVE = "delete from register.saved_view where id = :id";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Actors actors;

    SavedViews(JdbcClient jdbc, JsonMapper json, Actors actors) {
        this.jdbc = jdbc;
        this.json = json;
        this.actors = actors;
    }

    @Transactional(readOnly = true)
    List<SavedView> seen(@Nullable String page) {
        return jdbc.sql(SEEN)
                .param("page", page)
                .query((row, number) -> view(row))
                .list();
    }

    @Transactional
    SavedView add(ViewDraft draft) {
        Actor actor = actors.require();
        List<String> territories = actor.scope().territories();
        return written(
                jdbc.sql(ADD)
                        .param("ownerName", actor.name())
                        .param("division", territories.isEmpty() ? "" : territories.get(0)),
                UUID.randomUUID(),
                draft);
    }

    @Transactional
    SavedView change(UUID id, ViewDraft draft) {
        return written(jdbc.sql(CHANGE), id, draft);
    }

    @Transactional
    void remove(UUID id) {
        if (jdbc.sql(REMOVE).param("id", id).update() == 0) {
            throw VIEW_UNKNOWN.at("id", id);
        }
    }

    private SavedView written(JdbcClient.StatementSpec statement, UUID id, ViewDraft draft) {
        try {
            return statement
                    .param("id", id)
                    .param("name", draft.called())
                    .param("page", draft.ofPage())
                    .param("query", json.writeValueAsString(draft.filters()))
                    .param("columns", draft.shown())
                    .param("shared", draft.shared())
                    .query((row, number) -> view(row))
                    .optional()
                    .orElseThrow(() -> VIEW_UNKNOWN.at("id", id));
        } catch (DuplicateKeyException e) {
            throw VIEW_NAME_TAKEN.at("name", draft.called());
        }
    }

    private SavedView view(ResultSet row) throws SQLException {
        return new SavedView(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("page"),
                json.readValue(row.getString("query"), FILTERS),
                List.of((String[]) row.getArray("columns").getArray()),
                row.getBoolean("shared"),
                row.getBoolean("mine"),
                row.getString("owner_name"),
                row.getObject("at", OffsetDateTime.class));
    }
}
