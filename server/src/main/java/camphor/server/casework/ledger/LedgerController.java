package camphor.server.casework.ledger;

import static camphor.server.casework.CaseworkRefusal.LEDGER_UNREADABLE;
import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNullElse;

import camphor.server.casework.problem.ProblemFilter;
import camphor.server.kernel.Allowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/**
 * Ledgers over HTTP: out as a workbook, what a filled one would change, and the changes taken as steps. Taken twice, the second
 * time is refused: the problems are at another version by then.
 */
@RestController
@RequestMapping("/api/ledgers")
class LedgerController {
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final WriteLedger write;
    private final ReadLedger read;
    private final ApplyLedger apply;

    LedgerController(WriteLedger write, ReadLedger read, ApplyLedger apply) {
        this.write = write;
        this.read = read;
        this.apply = apply;
    }

    @GetMapping(path = "/{kind}/workbook", produces = WORKBOOK)
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, AUDITOR})
    ResponseEntity<byte[]> ledgerWorkbook(@PathVariable String kind, ProblemFilter filter) throws IOException {
        Kind wanted = Kind.of(kind);
        Path file = Files.createTempFile("ledger", ".xlsx");
        try {
            write.write(wanted, filter, file);
            ContentDisposition disposition = ContentDisposition.attachment()
                    .filename(wanted.title() + ".xlsx", UTF_8)
                    .build();
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(WORKBOOK))
                    .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                    .body(Files.readAllBytes(file));
        } finally {
            Files.deleteIfExists(file);
        }
    }

    @PostMapping("/import")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB})
    ReadLedger.Preview preview(@RequestParam(required = false) @Nullable MultipartFile file) {
        if (file == null || file.isEmpty()) {
            throw LEDGER_UNREADABLE.at("file", "");
        }
        try {
            Path copy = Files.createTempFile("ledger", ".xlsx");
            try {
                Files.copy(file.getInputStream(), copy, StandardCopyOption.REPLACE_EXISTING);
                return read.preview(copy, requireNonNullElse(file.getOriginalFilename(), "台账.xlsx"));
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @PostMapping("/application")
    @Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB})
    ApplyLedger.Applied apply(@RequestBody ApplyLedger.Wish wish) {
        return apply.apply(wish);
    }
}
