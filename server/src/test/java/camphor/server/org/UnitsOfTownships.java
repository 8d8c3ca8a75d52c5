package camphor.server.org;

import camphor.server.identity.access.ScopeExample;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The water station of the township, and one of that name in another. */
@Component
class UnitsOfTownships implements ScopeExample {

    @Override
    public String path() {
        return "/api/units/{township}/{unit}";
    }

    @Override
    public Map<String, String> inside() {
        return Map.of("township", territory(), "unit", "water");
    }

    @Override
    public Map<String, String> outside() {
        return Map.of("township", "430421105", "unit", "water");
    }

    @Override
    public String body(String endpoint) {
        return endpoint.endsWith("/ending")
                ? "{\"until\": \"2027-01-01\"}"
                : "{\"name\": \"水利站\", \"nameEn\": \"Water\", \"from\": \"2027-01-01\"}";
    }
}
