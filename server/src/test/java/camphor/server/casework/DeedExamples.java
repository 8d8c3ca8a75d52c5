package camphor.server.casework;

import camphor.server.identity.access.ScopeExample;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** A step of many is only its taker's: nobody's territory lies in its id. */
@Component
class DeedExamples implements ScopeExample {
    @Override
    public String path() {
        return "/api/problems/deeds/{deed}";
    }

    @Override
    public Map<String, String> inside() {
        return Map.of("deed", UUID.randomUUID().toString());
    }

    @Override
    public Map<String, String> outside() {
        return Map.of();
    }
}
