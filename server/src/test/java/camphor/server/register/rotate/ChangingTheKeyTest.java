package camphor.server.register.rotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import camphor.server.identity.People;
import camphor.server.job.JobState;
import camphor.server.job.JobsNow;
import camphor.server.kernel.Actor;
import camphor.server.kernel.Refused;
import camphor.server.kernel.Role;
import camphor.server.register.Township;
import camphor.server.register.TownshipTest;
import camphor.server.register.file.ReadFile;
import camphor.server.register.seal.Seals;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@TownshipTest
class ChangingTheKeyTest {
    private static final String OLDER = """
            select (select count(*) from register.household where (facts ->> 'head_id_number') !~ '^%1$d:')
                 + (select count(*) from register.person where (facts ->> 'id_number') !~ '^%1$d:'
                        or (facts ->> 'disability_certificate') !~ '^%1$d:')
                 + (select count(*) from register.list_row where (facts ->> 'id_number') !~ '^%1$d:')
                 + (select count(*) from register.person_past where (facts ->> 'id_number') !~ '^%1$d:')
                 + (select count(*) from register.household_past where (facts ->> 'head_id_number') !~ '^%1$d:')
                 + (select count(*) from register.fact_change where fact = 'id_number'
                        and (before #>> '{}' !~ '^%1$d:' or after #>> '{}' !~ '^%1$d:'))
            """;

    @Autowired
    RotateKeys rotate;

    @Autowired
    Rotations rotations;

    @Autowired
    JobsNow jobs;

    @Autowired
    Seals seals;

    @Autowired
    ReadFile files;

    @Autowired
    People people;

    @Autowired
    Township township;

    private UUID begun() {
        Actor administrator = people.actor(Role.ADMINISTRATOR);
        return township.as(administrator, rotate::begin);
    }

    @Test
    void everything_is_sealed_anew_while_everybody_reads_and_a_stop_goes_on_where_it_was() throws Exception {
        List<UUID> households = township.everywhere(() -> township.jdbc
                .sql("select id from register.household order by number limit 40")
                .query(UUID.class)
                .list());
        List<String> before = households.stream().map(this::numbers).toList();
        int old = seals.ring().sealing();
        long touched = township.count("select count(*) from register.touched");
        UUID job = begun();
        assertThatThrownBy(this::begun)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.refusal().code()).isEqualTo("rotation-runs"));

        AtomicBoolean running = new AtomicBoolean(true);
        AtomicInteger read = new AtomicInteger();
        Thread reader = new Thread(() -> {
            while (running.get()) {
                numbers(households.get(read.getAndIncrement() % households.size()));
            }
        });
        reader.start();
        assertThat(jobs.finish(job)).isEqualTo(JobState.DONE);
        running.set(false);
        reader.join();

        assertThat(read.get()).isPositive();
        assertThat(seals.ring().sealing()).isEqualTo(old + 1);
        assertThat(township.count(OLDER.formatted(old + 1))).isZero();
        assertThat(households.stream().map(this::numbers)).isEqualTo(before);
        assertThat(township.everywhere(rotations::open)).isEmpty();
        assertThat(township.count("select count(*) from register.touched")).isEqualTo(touched);
    }

    /** All that is shown of it, identity numbers with their ends. */
    private String numbers(UUID household) {
        return township.as(
                township.hub(),
                () -> files.read(household, null).members().stream()
                        .map(member -> member.facts().toString())
                        .toList()
                        .toString());
    }

    @Test
    void one_that_was_stopped_goes_on_with_the_same_key() {
        UUID job = begun();
        int seal = township.everywhere(() -> rotations.open().orElseThrow().seal());
        township.everywhere(() -> {
            rotations.left(job);
            return true;
        });

        UUID next = begun();

        assertThat(township.everywhere(() -> rotations.open().orElseThrow().seal()))
                .isEqualTo(seal);
        assertThat(jobs.finish(next)).isEqualTo(JobState.DONE);
        assertThat(jobs.finish(job)).isEqualTo(JobState.DONE);
        assertThat(township.count(OLDER.formatted(seal))).isZero();
    }
}
