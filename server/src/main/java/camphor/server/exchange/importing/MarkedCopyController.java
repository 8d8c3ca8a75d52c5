package camphor.server.exchange.importing;

import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.exchange.store.Download;
import camphor.server.kernel.Allowed;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The marked copy of an uploaded workbook. */
@RestController
class MarkedCopyController {
    private final MarkedCopy copies;

    MarkedCopyController(MarkedCopy copies) {
        this.copies = copies;
    }

    @GetMapping(path = "/api/imports/{id}/marked-workbook", produces = Download.WORKBOOK)
    @Allowed({HUB, STATION, VILLAGE_STAFF, RESIDENT_TEAM, COUNTY})
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> markedWorkbook(@PathVariable UUID id) {
        Import marked = copies.one(id);
        String name = marked.file().replaceAll("\\.[^.]*$", "");
        return Download.once(copies.of(marked), "问题-" + name + ".xlsx");
    }
}
