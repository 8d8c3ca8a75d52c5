package camphor.server.register.likely;

import camphor.rules.fact.Catalogue;
import camphor.sample.Sample;
import camphor.sample.SampleOptions;
import camphor.server.RealWorldTest;
import camphor.server.kernel.ActorSamples;
import camphor.server.kernel.Actors;
import camphor.server.register.load.Delivery;
import camphor.server.register.load.Loading;
import camphor.server.register.plan.PlanInForce;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

/** The figures of likely duplicates in docs/register.md, measured with {@code -Dcamphor.figures=true}. */
@RealWorldTest
@TestPropertySource(properties = "camphor.world=likely")
@EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
class LikelyFigures {
    private static final int ASKED = 200;
    private static final String TOWNSHIP = "430421212";

    @Autowired
    Loading loading;

    @Autowired
    PlanInForce plans;

    @Autowired
    KeptPairs kept;

    @Autowired
    LikelyDuplicates duplicates;

    @Autowired
    LikelyPairs pairs;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void of_keys_and_of_asking_for_one_among_many() {
        tell("loading, not judged", this::loaded);
        tell("keys", this::keys);
        tell("asking for " + 2 * ASKED, this::asked);
        tell(
                "a page of pairs",
                () -> actors.as(
                        ActorSamples.hubOf(TOWNSHIP),
                        () -> pairs.page("", null, 20).items().size()));
    }

    private String loaded() {
        Catalogue catalogue = plans.pack().catalogue();
        SampleOptions options = SampleOptions.township(TOWNSHIP, 1);
        Delivery delivery = new Delivery(UUID.randomUUID(), "sample", "样例", TOWNSHIP, options.asOf());
        return actors.asSystem(() -> loading.load(
                        delivery,
                        catalogue,
                        null,
                        sink -> new Sample(catalogue, options).handTo(sink, (v, d, t) -> {})))
                .toString();
    }

    private String keys() {
        int all = 0;
        int made;
        do {
            made = kept.bringUpToDate(2_000);
            all += made;
        } while (made > 0);
        return all + " persons";
    }

    private String asked() {
        List<UUID> ids = actors.asSystem(() -> transaction.execute(status -> jdbc.sql(
                        "select id from register.person where village_code >= :t and village_code < :t || ':'")
                .param("t", TOWNSHIP)
                .query(UUID.class)
                .list()));
        Random random = new Random(1);
        List<Double> milliseconds = new ArrayList<>();
        for (int i = 0; i < ASKED * 2; i++) {
            UUID id = ids.get(random.nextInt(ids.size()));
            long start = System.nanoTime();
            actors.as(ActorSamples.hubOf(TOWNSHIP), () -> duplicates.of(id));
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        List<Double> warm =
                milliseconds.subList(ASKED, ASKED * 2).stream().sorted().toList();
        return "median %.1f ms, 95 of 100 below %.1f ms".formatted(warm.get(ASKED / 2), warm.get(ASKED * 95 / 100));
    }

    private static void tell(String what, Supplier<?> work) {
        long start = System.nanoTime();
        Object done = work.get();
        System.out.printf("FIGURE %s: %d ms, %s%n", what, (System.nanoTime() - start) / 1_000_000, done);
    }
}
