package camphor.server.evidence.keep;

import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;
import static java.nio.charset.StandardCharsets.UTF_8;

import camphor.server.evidence.Evidence;
import camphor.server.evidence.Exhibit;
import camphor.server.kernel.Allowed;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Evidence over HTTP. */
@RestController
@RequestMapping("/api/evidence")
class EvidenceController {
    /** A document from a stranger: nothing in it may run. */
    private static final String NOTHING_RUNS = "default-src 'none'; sandbox";

    private final KeepEvidence keep;
    private final Evidence evidence;
    private final EvidenceFiles files;

    EvidenceController(KeepEvidence keep, Evidence evidence, EvidenceFiles files) {
        this.keep = keep;
        this.evidence = evidence;
        this.files = files;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER})
    Exhibit add(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String villageCode,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) @Nullable
                    OffsetDateTime takenAt,
            @RequestParam(required = false) @Nullable Double longitude,
            @RequestParam(required = false) @Nullable Double latitude) {
        return keep.keep(file, new Handed(villageCode, takenAt, longitude, latitude));
    }

    @GetMapping("/{id}")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
    Exhibit one(@PathVariable UUID id) {
        return evidence.require(List.of(id), "").get(0);
    }

    @GetMapping(path = "/{id}/content")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
    ResponseEntity<byte[]> content(@PathVariable UUID id) {
        Exhibit exhibit = evidence.require(List.of(id), "").get(0);
        ContentDisposition shown =
                ContentDisposition.inline().filename(exhibit.name(), UTF_8).build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(exhibit.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .header("Content-Security-Policy", NOTHING_RUNS)
                .header("X-Content-Type-Options", "nosniff")
                .body(files.read(exhibit.sha256()));
    }
}
