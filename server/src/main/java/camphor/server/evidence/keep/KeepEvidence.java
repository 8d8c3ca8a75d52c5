package camphor.server.evidence.keep;

import static camphor.server.evidence.EvidenceRefusal.EVIDENCE_MISSING;
import static camphor.server.evidence.EvidenceRefusal.EVIDENCE_PLACE_INVALID;
import static camphor.server.evidence.EvidenceRefusal.EVIDENCE_TOO_LARGE;
import static camphor.server.evidence.EvidenceRefusal.EVIDENCE_TYPE_REFUSED;
import static java.util.Objects.requireNonNullElse;

import camphor.server.evidence.Evidence;
import camphor.server.evidence.Exhibit;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes a photo or paper. The same bytes from the same person for the same place are the same evidence, sent again. */
@Component
class KeepEvidence {
    private static final long MOST = 20L << 20;
    private static final String KEEP = """
            insert into evidence.file (id, sha256, kind, media_type, bytes, name, taken_at, longitude, latitude,
                village_code, uploaded_by_name, uploaded_at)
            values (:id, :sha256, :kind, :mediaType, :bytes, :name, :takenAt, :longitude, :latitude,
                :village, :byName, :at)
            on conflict on constraint file_once do nothing
            """;
    private static final String KEPT = """
            select id from evidence.file
             where uploaded_by = kernel.actor() and village_code = :village and sha256 = :sha256
            """;

    private final JdbcClient jdbc;
    private final EvidenceFiles files;
    private final Evidence evidence;
    private final Actors actors;
    private final Clock clock;

    KeepEvidence(JdbcClient jdbc, EvidenceFiles files, Evidence evidence, Actors actors, Clock clock) {
        this.jdbc = jdbc;
        this.files = files;
        this.evidence = evidence;
        this.actors = actors;
        this.clock = clock;
    }

    @Transactional
    public Exhibit keep(@Nullable MultipartFile file, Handed said) {
        Actor actor = actors.require();
        String village = place(actor, said.villageCode());
        byte[] content = content(file);
        FileType type = FileType.of(content).orElseThrow(() -> EVIDENCE_TYPE_REFUSED.at("file"));
        String hash = files.keep(content);
        jdbc.sql(KEEP)
                .param("id", UUID.randomUUID())
                .param("sha256", hash)
                .param("kind", type.kind())
                .param("mediaType", type.mediaType())
                .param("bytes", content.length)
                .param("name", name(file))
                .param("takenAt", said.takenAt())
                .param("longitude", said.longitude())
                .param("latitude", said.latitude())
                .param("village", village)
                .param("byName", actor.name())
                .param("at", OffsetDateTime.now(clock))
                .update();
        UUID kept = jdbc.sql(KEPT)
                .param("village", village)
                .param("sha256", hash)
                .query(UUID.class)
                .single();
        return evidence.require(List.of(kept), village).get(0);
    }

    private static String place(Actor actor, @Nullable String village) {
        String place = village == null
                ? actor.scope().territories().stream().findFirst().orElse("")
                : village;
        if (!place.matches("[0-9]{6,12}") || !actor.scope().covers(place)) {
            throw EVIDENCE_PLACE_INVALID.at("villageCode");
        }
        return place;
    }

    private static byte[] content(@Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw EVIDENCE_MISSING.at("file");
        }
        if (file.getSize() > MOST) {
            throw EVIDENCE_TOO_LARGE.at("file");
        }
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name on the user's disk, without folders. */
    private static String name(@Nullable MultipartFile file) {
        String given = file == null ? null : file.getOriginalFilename();
        String name = requireNonNullElse(given, "").replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }
}
