package camphor.server.casework;

import camphor.server.identity.access.ScopeExample;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A kind of ledger is nobody's territory. */
@Component
class LedgerExamples implements ScopeExample {
    @Override
    public String path() {
        return "/api/ledgers/{kind}";
    }

    @Override
    public Map<String, String> inside() {
        return Map.of("kind", "problems");
    }

    @Override
    public Map<String, String> outside() {
        return Map.of();
    }
}
