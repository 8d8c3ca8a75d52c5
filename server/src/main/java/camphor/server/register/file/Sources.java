package camphor.server.register.file;

import camphor.server.register.fact.FactsJson;
import camphor.server.register.file.HouseholdFile.SourceView;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where facts come from: the delivery that brought the record, or the last change of the fact since. */
@Component
class Sources {
    private static final String BATCHES = "select id, kind, actor_name, at from register.batch where id = any(:ids)";
    private static final String CHANGES = """
            select id, source, coalesce(place, reason) as told, actor_name, at
              from register.fact_change
             where id = any(:ids)
            """;

    private final JdbcClient jdbc;

    Sources(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All sources of one household's records. */
    record Known(Map<UUID, SourceView> batches, Map<Long, SourceView> changes) {
        /** The source of one record's facts. */
        OfRecord of(Versions.Version record) {
            return new OfRecord(this, record, FactsJson.changes(record.changes()));
        }
    }

    /** The sources of one record's facts. */
    record OfRecord(Known known, Versions.Version record, Map<String, Long> changed) {
        SourceView of(String fact) {
            Long change = changed.get(fact);
            SourceView source = change == null ? null : known.changes().get(change);
            if (source != null) {
                return source;
            }
            SourceView batch = known.batches().get(record.batch());
            if (batch == null) {
                throw new IllegalStateException("no delivery " + record.batch());
            }
            return new SourceView(batch.kind(), record.place(), batch.by(), batch.at());
        }
    }

    /** A change goes with the person whom it is about, also out of another household. */
    Known of(List<Versions.Version> records) {
        Map<UUID, SourceView> batches = new HashMap<>();
        jdbc.sql(BATCHES)
                .param(
                        "ids",
                        records.stream().map(Versions.Version::batch).distinct().toArray(UUID[]::new))
                .query(row -> {
                    batches.put(row.getObject("id", UUID.class), source(row, "kind", null));
                });
        Map<Long, SourceView> changes = new HashMap<>();
        Long[] numbers = records.stream()
                .flatMap(record -> FactsJson.changes(record.changes()).values().stream())
                .distinct()
                .toArray(Long[]::new);
        jdbc.sql(CHANGES).param("ids", numbers).query(row -> {
            changes.put(row.getLong("id"), source(row, "source", "told"));
        });
        return new Known(batches, changes);
    }

    private static SourceView source(ResultSet row, String kind, @Nullable String where) throws SQLException {
        return new SourceView(
                row.getString(kind),
                where == null ? null : row.getString(where),
                row.getString("actor_name"),
                Times.local(row.getObject("at", OffsetDateTime.class)));
    }
}
