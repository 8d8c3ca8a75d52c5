package camphor.server.register.likely;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Catalogue;
import camphor.server.kernel.Actors;
import camphor.server.register.TownshipTest;
import camphor.server.register.duplicate.LabelledPeople;
import camphor.server.register.load.Delivery;
import camphor.server.register.load.Loading;
import camphor.server.register.plan.PlanInForce;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The pairs that the database keeps, of people of whom it is known who stands twice; taken back when they were counted. */
@TownshipTest
class PairsOfLabelledPeopleTest {
    private static final String PAIRS = """
            select one.number || ' ' || other.number
              from register.likely_pair as pair
              join register.person as one on one.id = pair.one
              join register.person as other on other.id = pair.other
             where starts_with(one.number, 'labelled-') and starts_with(other.number, 'labelled-')
            """;

    @Autowired
    Loading loading;

    @Autowired
    PlanInForce plans;

    @Autowired
    KeptPairs pairs;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void are_right_and_nearly_all() {
        measured(2_000, 11);
    }

    @Test
    @EnabledIfSystemProperty(named = "camphor.figures", matches = "true")
    void of_a_township() {
        for (long seed = 11; seed < 14; seed++) {
            measured(12_000, seed);
        }
    }

    private void measured(int size, long seed) {
        LabelledPeople labelled = LabelledPeople.of(size, seed);
        Set<String> told = actors.asSystem(() -> transaction.execute(status -> {
            status.setRollbackOnly();
            return told(labelled);
        }));
        Set<String> right = new HashSet<>(told);
        right.retainAll(truth(labelled));
        double precision = right.size() / (double) told.size();
        double recall = right.size() / (double) labelled.twice().size();
        System.out.printf("FIGURE %d people, seed %d: precision %.4f, recall %.4f%n", size, seed, precision, recall);
        assertThat(precision).as("precision").isGreaterThanOrEqualTo(0.98);
        assertThat(recall).as("recall").isGreaterThanOrEqualTo(0.95);
    }

    private Set<String> told(LabelledPeople labelled) {
        Catalogue catalogue = plans.pack().catalogue();
        Delivery delivery =
                new Delivery(UUID.randomUUID(), "sample", "标注样例", TownshipTest.TOWNSHIP, LocalDate.of(2021, 9, 26));
        long start = System.nanoTime();
        loading.load(delivery, catalogue, null, new LabelledTownship(catalogue, labelled)::handTo);
        long loaded = System.nanoTime();
        while (pairs.bringUpToDate(2_000) > 0) {}
        System.out.printf(
                "FIGURE taken in: %d ms, pairs of all who were due: %d ms%n",
                (loaded - start) / 1_000_000, (System.nanoTime() - loaded) / 1_000_000);
        return jdbc.sql(PAIRS).query(String.class).list().stream()
                .map(pair -> pair.replace(LabelledTownship.NUMBER, ""))
                .map(pair -> pair.split(" ", 2))
                .map(pair -> pair(pair[0], pair[1]))
                .collect(Collectors.toSet());
    }

    private static Set<String> truth(LabelledPeople labelled) {
        return labelled.twice().entrySet().stream()
                .map((Map.Entry<String, String> twice) -> pair(twice.getKey(), twice.getValue()))
                .collect(Collectors.toSet());
    }

    private static String pair(String one, String other) {
        return one.compareTo(other) < 0 ? one + " " + other : other + " " + one;
    }
}
