package camphor.server.evidence;

import static camphor.server.evidence.EvidenceRefusal.EVIDENCE_UNKNOWN;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was handed in, for whoever names it; only what the actor may see. */
@Component
public class Evidence {
    private static final String BY_ID = """
            select id, sha256, kind, media_type, bytes, name, taken_at, longitude, latitude, village_code,
                   uploaded_by_name, uploaded_at
              from evidence.file
             where id = any(:ids)
            """;

    private final JdbcClient jdbc;
    private final ZoneId zone;

    Evidence(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.zone = clock.getZone();
    }

    /**
     * Refuses with {@code evidence-unknown} unless all of them are there and belong to that place.
     *
     * @param villageCode where the thing lies that they prove; for 9 digits any village of the township will do
     */
    @Transactional(readOnly = true)
    public List<Exhibit> require(Collection<UUID> ids, String villageCode) {
        Map<UUID, Exhibit> found = named(ids);
        for (UUID id : ids) {
            Exhibit exhibit = found.get(id);
            if (exhibit == null || !exhibit.villageCode().startsWith(villageCode)) {
                throw EVIDENCE_UNKNOWN.at("evidence", id);
            }
        }
        return List.copyOf(found.values());
    }

    /** Those of them that can be seen, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, Exhibit> named(Collection<UUID> ids) {
        Map<UUID, Exhibit> found = new LinkedHashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(BY_ID)
                    .param("ids", ids.toArray(UUID[]::new))
                    .query((row, number) -> new Exhibit(
                            row.getObject("id", UUID.class),
                            row.getString("sha256"),
                            row.getString("kind"),
                            row.getString("media_type"),
                            row.getLong("bytes"),
                            row.getString("name"),
                            here(row.getObject("taken_at", OffsetDateTime.class)),
                            row.getObject("longitude", Double.class),
                            row.getObject("latitude", Double.class),
                            row.getString("village_code"),
                            row.getString("uploaded_by_name"),
                            row.getObject("uploaded_at", OffsetDateTime.class)
                                    .atZoneSameInstant(zone)
                                    .toOffsetDateTime()))
                    .list()
                    .forEach(exhibit -> found.put(exhibit.id(), exhibit));
        }
        return found;
    }

    private @Nullable OffsetDateTime here(@Nullable OffsetDateTime time) {
        return time == null ? null : time.atZoneSameInstant(zone).toOffsetDateTime();
    }
}
