package camphor.server.exchange.importing;

import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.identity.access.ScopeExample;
import camphor.server.job.JobsNow;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Actors;
import camphor.server.kernel.Role;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mock.web.MockMultipartFile;

/** A previewed import of a township and one of another, for the test that asks every endpoint. */
@Configuration(proxyBeanMethods = false)
class ImportExamples {
    @Bean
    ScopeExample importsByTheirId(TakeWorkbook take, StepImport step, JobsNow jobs, Actors actors, People people) {
        return new Example(take, step, jobs, actors, people);
    }

    @Bean
    ScopeExample listsByTheirName() {
        return new Listed("/api/lists/{list}", Map.of("list", "dibao"), true);
    }

    @Bean
    ScopeExample exportsByTheirJob() {
        return new Listed("/api/exports/{job}", Map.of("job", UUID.randomUUID().toString()), false);
    }

    private record Example(TakeWorkbook take, StepImport step, JobsNow jobs, Actors actors, People people)
            implements ScopeExample {
        @Override
        public String path() {
            return "/api/imports/{id}";
        }

        @Override
        public Map<String, String> inside() {
            Actor hub = people.actor(Role.HUB, territory());
            UUID id = taken(hub);
            jobs.finish(actors.as(hub, () -> step.preview(id)));
            return Map.of("id", id.toString());
        }

        @Override
        public Map<String, String> outside() {
            return Map.of("id", taken(people.actor(Role.HUB, "431023113")).toString());
        }

        private UUID taken(Actor hub) {
            byte[] file = Wizard.csv("户编号,行政村,户主姓名", "H" + UUID.randomUUID() + ",樟树村,样例");
            return actors.as(
                    hub,
                    () -> take.upload(new MockMultipartFile("file", "户信息.csv", null, file), null)
                            .id());
        }

        @Override
        public String body(String endpoint) {
            return endpoint.endsWith("/mapping")
                    ? "{\"version\": 1, \"table\": \"household\", \"sheet\": \"户信息\", \"headerRow\": 1}"
                    : "{}";
        }
    }

    /** Nobody's territory lies in these ids. */
    private record Listed(String path, Map<String, String> inside, boolean read) implements ScopeExample {
        @Override
        public Map<String, String> outside() {
            return Map.of();
        }

        @Override
        public boolean reads(Role role) {
            return read;
        }
    }
}
