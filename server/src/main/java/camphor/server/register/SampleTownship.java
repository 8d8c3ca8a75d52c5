package camphor.server.register;

import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.server.kernel.Actors;
import camphor.server.register.load.Delivery;
import camphor.server.register.load.Loading;
import camphor.server.register.plan.PlanInForce;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The made-up township that a first look at the system is taken with. */
@Component
public class SampleTownship {
    private final Loading loading;
    private final PlanInForce plans;
    private final Actors actors;
    private final JdbcClient jdbc;

    /** What was taken in. */
    public record Taken(long households, long persons, long listRows) {}

    SampleTownship(Loading loading, PlanInForce plans, Actors actors, JdbcClient jdbc) {
        this.loading = loading;
        this.plans = plans;
        this.actors = actors;
        this.jdbc = jdbc;
    }

    /** Whether nothing has been delivered yet: a sample never goes among real people. */
    public boolean isWelcome() {
        return jdbc.sql("select not exists (select from register.batch)")
                .query(Boolean.class)
                .single();
    }

    /** Makes a township and takes it in, judged; about 12,000 persons in six villages in some seconds. */
    public Taken load(SampleOptions options) {
        Delivery delivery = new Delivery(UUID.randomUUID(), "sample", "样例乡镇", options.division(), options.asOf());
        Loading.Loaded loaded = actors.asSystem(() -> loading.load(
                delivery,
                plans.pack().catalogue(),
                plans.lookAsOf(options.asOf()),
                rows -> new Sample(plans.pack().catalogue(), options).handTo(rows, (village, done, total) -> {})));
        return new Taken(loaded.households(), loaded.persons(), loaded.listRows());
    }
}
