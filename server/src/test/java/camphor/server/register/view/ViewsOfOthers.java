package camphor.server.register.view;

import camphor.server.identity.access.ScopeExample;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A view that is shared in a township and one that somebody elsewhere keeps, for the test that asks every endpoint. */
@Configuration(proxyBeanMethods = false)
class ViewsOfOthers {
    @Bean
    ScopeExample viewsByTheirId(Actors actors, SavedViews views) {
        return new Example(actors, views);
    }

    private record Example(Actors actors, SavedViews views) implements ScopeExample {
        @Override
        public String path() {
            return "/api/views/{id}";
        }

        @Override
        public Map<String, String> inside() {
            return Map.of("id", made(territory()));
        }

        @Override
        public Map<String, String> outside() {
            return Map.of("id", made("431023113"));
        }

        @Override
        public String body(String endpoint) {
            return "{\"name\": \"样例\", \"page\": \"households\", \"shared\": false}";
        }

        private String made(String territory) {
            ViewDraft draft = new ViewDraft("样例", "households", Map.of(), List.of(), true);
            UUID id = actors.as(ActorSamples.hubOf(territory), () -> views.add(draft))
                    .id();
            return id.toString();
        }
    }
}
