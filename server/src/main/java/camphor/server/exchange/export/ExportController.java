package camphor.server.exchange.export;

import static camphor.server.exchange.ExchangeRefusal.EXPORT_UNKNOWN;
import static camphor.server.kernel.Role.AUDITOR;
import static camphor.server.kernel.Role.COUNTY;
import static camphor.server.kernel.Role.HELPER;
import static camphor.server.kernel.Role.HUB;
import static camphor.server.kernel.Role.RESIDENT_TEAM;
import static camphor.server.kernel.Role.STATION;
import static camphor.server.kernel.Role.TOWNSHIP_LEADER;
import static camphor.server.kernel.Role.VILLAGE_STAFF;

import camphor.server.exchange.store.Download;
import camphor.server.exchange.store.KeptWorkbooks;
import camphor.server.job.Jobs;
import camphor.server.kernel.Allowed;
import camphor.server.register.plan.PlanInForce;
import io.swagger.v3.oas.annotations.media.Schema;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Exports over HTTP: whoever reads the register may take out what they read. */
@RestController
@RequestMapping("/api/exports")
@Allowed({VILLAGE_STAFF, RESIDENT_TEAM, STATION, HUB, TOWNSHIP_LEADER, COUNTY, HELPER, AUDITOR})
class ExportController {
    private final Jobs jobs;
    private final ExportTable exports;
    private final KeptWorkbooks files;
    private final PlanInForce plans;

    ExportController(Jobs jobs, ExportTable exports, KeptWorkbooks files, PlanInForce plans) {
        this.jobs = jobs;
        this.exports = exports;
        this.files = files;
        this.plans = plans;
    }

    /** The job that makes it; see {@code /api/jobs}. */
    @Schema(name = "StartedExport")
    record Started(UUID job) {}

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    @Transactional
    public Started export(@RequestBody ExportWish wish) {
        new ExportSheets(plans.pack().catalogue()).of(wish);
        return new Started(
                jobs.start(MakeExport.KIND, "导出" + ExportKind.of(wish.what()).title(), wish));
    }

    @GetMapping(path = "/{job}/workbook", produces = Download.WORKBOOK)
    @Transactional(readOnly = true)
    public ResponseEntity<Resource> exportedWorkbook(@PathVariable UUID job) {
        String name = exports.file(job).orElseThrow(() -> EXPORT_UNKNOWN.at("job", job));
        Path path = KeptWorkbooks.Copy.empty().path();
        try (OutputStream out = Files.newOutputStream(path)) {
            files.writeTo(job, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Download.once(path, name);
    }
}
