package camphor.server.exchange.importing;

import static camphor.server.exchange.Wizard.path;
import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.exchange.Families;
import camphor.server.exchange.Wizard;
import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.kernel.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.JsonNode;

/** Two people preview the same workbook, then both apply it at the same moment. */
@RealWorldTest
class TwoImportsAtOnceTest {
    private static final int FAMILIES = 3;

    @Autowired
    Wizard wizard;

    @Autowired
    People people;

    @RepeatedTest(3)
    void make_nobody_double() throws Exception {
        twice();
    }

    @RepeatedTest(20)
    @EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
    void make_nobody_double_twenty_times() throws Exception {
        twice();
    }

    private void twice() throws Exception {
        RequestPostProcessor one = people.as(Role.HUB, "430421212");
        RequestPostProcessor other = people.as(Role.HUB, "430421212");
        Families families = Families.some(FAMILIES);
        wizard.applied(one, "户信息.csv", families.householdFile());
        JsonNode first = wizard.previewed(one, "成员.csv", families.personFile());
        JsonNode second = wizard.previewed(other, "成员.csv", families.personFile());
        List<UUID> jobs = List.of(
                wizard.started(one, path(first) + "/application", "{}"),
                wizard.started(other, path(second) + "/application", "{}"));

        assertThat(together(jobs)).containsOnly(JobState.DONE);

        String ours =
                " from register.person where household_number in ('" + String.join("','", families.households()) + "')";
        assertThat(wizard.count("select count(*)" + ours)).isEqualTo(FAMILIES * 2L);
        assertThat(wizard.count("select count(distinct identity)" + ours)).isEqualTo(FAMILIES * 2L);
        assertThat(wizard.get(one, path(first)).path("counts").path("fresh").asLong()
                        + wizard.get(other, path(second))
                                .path("counts")
                                .path("fresh")
                                .asLong())
                .isEqualTo(FAMILIES * 2L);
    }

    private List<JobState> together(List<UUID> jobs) throws Exception {
        CyclicBarrier barrier = new CyclicBarrier(jobs.size());
        ExecutorService threads = Executors.newFixedThreadPool(jobs.size());
        try {
            List<Future<JobState>> ends = new ArrayList<>();
            for (UUID job : jobs) {
                ends.add(threads.submit(() -> {
                    barrier.await();
                    return wizard.finish(job);
                }));
            }
            List<JobState> states = new ArrayList<>();
            for (Future<JobState> end : ends) {
                states.add(end.get());
            }
            return states;
        } finally {
            threads.shutdownNow();
        }
    }
}
