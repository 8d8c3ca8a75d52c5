package camphor.server.screening.run;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import camphor.server.job.JobState;
import camphor.server.job.JobsNow;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RealWorldTest
class NightlyRunTest {
    @Autowired
    StartRun startRun;

    @Autowired
    RunTable runs;

    @Autowired
    JobsNow now;

    @Autowired
    JdbcClient jdbc;

    /** Of most lists nothing was delivered here; the system's own run has no account that would be asked for. */
    @Test
    void begins_by_itself_also_where_hardly_anything_was_delivered() {
        jdbc.sql("update screening.run set state = 'cancelled', ended_at = now() where state in ('waiting', 'running')")
                .update(); // what another test has left

        startRun.nightly();

        RunView run = runs.newest(1).get(0);
        assertThat(run.startedBy()).isEqualTo("每夜定时");
        assertThat(now.finish(job(run.id()))).isEqualTo(JobState.DONE);
        assertThat(runs.find(run.id()).orElseThrow().state()).isEqualTo(JobState.DONE);
    }

    private UUID job(UUID run) {
        return jdbc.sql("select job from screening.run where id = :run")
                .param("run", run)
                .query(UUID.class)
                .single();
    }
}
