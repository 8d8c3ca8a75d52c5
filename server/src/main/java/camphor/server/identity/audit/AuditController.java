package camphor.server.identity.audit;

import static camphor.server.kernel.Role.ADMINISTRATOR;
import static camphor.server.kernel.Role.AUDITOR;

import camphor.server.identity.audit.AuditLog.Asked;
import camphor.server.identity.audit.AuditLog.Line;
import camphor.server.kernel.Allowed;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The audit for those who check: all of it, of one account, or who looked at one person. */
@RestController
class AuditController {

    private static final int MOST = 200;

    private final AuditLog log;

    AuditController(AuditLog log) {
        this.log = log;
    }

    @GetMapping("/api/audit")
    @Allowed({AUDITOR, ADMINISTRATOR})
    AuditPage page(Asked asked, @RequestParam(defaultValue = "50") int limit) {
        int most = Math.max(1, Math.min(limit, MOST));
        List<Line> lines = log.lines(asked, most + 1);
        boolean more = lines.size() > most;
        List<Line> shown = more ? lines.subList(0, most) : lines;
        return new AuditPage(shown, more ? shown.get(most - 1).no() : null);
    }

    /**
     * @param next to be sent as {@code after} for the page that follows; null on the last one
     */
    record AuditPage(List<Line> items, @Nullable Long next) {}
}
