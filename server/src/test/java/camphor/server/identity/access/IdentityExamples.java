package camphor.server.identity.access;

import camphor.server.identity.People;
import camphor.server.kernel.Role;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Accounts belong to no territory: who may see one may see all; sessions are everybody's own. */
@Configuration(proxyBeanMethods = false)
class IdentityExamples {

    @Bean
    ScopeExample accountsByTheirId(People people) {
        return new Example("/api/accounts/{id}", people);
    }

    @Bean
    ScopeExample invitationsByTheirToken(People people) {
        return new Example("/api/invitations/{token}", people);
    }

    @Bean
    ScopeExample sessionsByTheirHandle(People people) {
        return new Example("/api/sessions/{id}", people);
    }

    private record Example(String path, People people) implements ScopeExample {

        @Override
        public Map<String, String> inside() {
            return Map.of("id", people.having(Role.HELPER, territory()).id().toString());
        }

        @Override
        public Map<String, String> outside() {
            return Map.of();
        }

        @Override
        public boolean reads(Role role) {
            return path.startsWith("/api/accounts");
        }
    }
}
