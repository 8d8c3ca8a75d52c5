package camphor.server.campaign;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.campaign.start.StartCampaign;
import camphor.server.identity.People;
import camphor.server.identity.account.Account;
import camphor.server.job.JobState;
import camphor.server.job.JobsNow;
import camphor.server.kernel.CommandId;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import com.jayway.jsonpath.JsonPath;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The campaign of the sample township, started once for all tests that share it, with people who work in it. */
@Component
public class TownshipCampaign {
    public static final String VILLAGE = TownshipTest.TOWNSHIP + "212";

    private final StartCampaign start;
    private final JobsNow jobs;
    private final People people;
    private final ObjectProvider<MockMvcTester> mvc;
    private @Nullable UUID campaign;
    private @Nullable Account team;
    private @Nullable Account staff;
    private @Nullable Account hub;

    TownshipCampaign(StartCampaign start, JobsNow jobs, People people, ObjectProvider<MockMvcTester> mvc) {
        this.start = start;
        this.jobs = jobs;
        this.people = people;
        this.mvc = mvc;
    }

    /** The campaign's id; its tasks are made and given. */
    public synchronized UUID id(Township township) {
        UUID known = campaign;
        if (known != null) {
            return known;
        }
        team = people.having(Role.RESIDENT_TEAM, VILLAGE);
        staff = people.having(Role.VILLAGE_STAFF, VILLAGE);
        hub = people.having(Role.HUB, TownshipTest.TOWNSHIP);
        StartCampaign.Started started =
                township.everywhere(() -> start.start(TownshipTest.TOWNSHIP, LocalDate.of(2026, 11, 20), Map.of()));
        assertThat(jobs.finish(started.job())).isEqualTo(JobState.DONE);
        campaign = started.campaign();
        return started.campaign();
    }

    public Account team() {
        return java.util.Objects.requireNonNull(team);
    }

    public Account staff() {
        return java.util.Objects.requireNonNull(staff);
    }

    public Account hub() {
        return java.util.Objects.requireNonNull(hub);
    }

    public MvcTestResult get(Account as, String uri, Object... variables) {
        return mvc.getObject().get().uri(uri, variables).with(people.as(as)).exchange();
    }

    public MvcTestResult put(Account as, String body, String uri, Object... variables) {
        return mvc.getObject()
                .put()
                .uri(uri, variables)
                .with(people.as(as))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult patch(Account as, String body, String uri, Object... variables) {
        return mvc.getObject()
                .patch()
                .uri(uri, variables)
                .with(people.as(as))
                .header(CommandId.HEADER, UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult post(Account as, String body, String uri, Object... variables) {
        return mvc.getObject()
                .post()
                .uri(uri, variables)
                .with(people.as(as))
                .header(CommandId.HEADER, UUID.randomUUID())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public JobState finish(String job) {
        return jobs.finish(UUID.fromString(job));
    }

    public static <T> T read(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), UTF_8), path);
    }
}
