package camphor.server.register.load;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.rules.fact.Catalogue;
import camphor.rules.fact.Fact;
import camphor.server.RealWorldTest;
import camphor.server.kernel.Actors;
import camphor.server.register.plan.PlanInForce;
import camphor.workbook.RowSink;
import camphor.workbook.identity.IdentityNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two people hand in a list at the same moment. */
@RealWorldTest
class TwoAtOnceTest {
    private static final int PEOPLE = 200;

    @Autowired
    Loading loading;

    @Autowired
    PlanInForce plans;

    @Autowired
    Actors actors;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @RepeatedTest(20)
    void the_same_list_twice_makes_nobody_double() throws Exception {
        String file = UUID.randomUUID().toString();

        assertThat(refused(file, file)).isEqualTo(1);

        assertThat(people(file)).isEqualTo(PEOPLE);
    }

    @RepeatedTest(20)
    void the_same_people_under_other_numbers_make_nobody_double() throws Exception {
        String one = UUID.randomUUID().toString();
        String other = UUID.randomUUID().toString();
        long before = everybody();

        assertThat(refused(one, other)).isEqualTo(1);

        assertThat(everybody()).isEqualTo(before + PEOPLE);
    }

    /** How many of two deliveries that begin together are refused whole. */
    private int refused(String one, String other) throws Exception {
        int offset = (int) everybody();
        CyclicBarrier together = new CyclicBarrier(2);
        ExecutorService two = Executors.newFixedThreadPool(2);
        try {
            List<Future<Boolean>> taken = new ArrayList<>();
            for (String file : List.of(one, other)) {
                Callable<Boolean> delivery = () -> taken(file, offset, together);
                taken.add(two.submit(delivery));
            }
            int refused = 0;
            for (Future<Boolean> each : taken) {
                refused += each.get() ? 0 : 1;
            }
            return refused;
        } finally {
            two.shutdownNow();
        }
    }

    private boolean taken(String file, int offset, CyclicBarrier together) throws Exception {
        Delivery delivery = new Delivery(UUID.randomUUID(), "import", file, "430421212", LocalDate.of(2021, 9, 26));
        together.await();
        try {
            Catalogue catalogue = plans.pack().catalogue();
            actors.asSystem(() -> loading.load(delivery, catalogue, null, sink -> rows(sink, catalogue, file, offset)));
            return true;
        } catch (DuplicateKeyException refused) {
            return false;
        }
    }

    private static void rows(RowSink sink, Catalogue catalogue, String file, int offset) {
        for (int i = 0; i < PEOPLE; i++) {
            String household = file + "-" + i;
            String number = number(offset + i);
            row(sink, catalogue, "household", Map.of("household_id", household, "village_code", "430421212203"));
            row(
                    sink,
                    catalogue,
                    "person",
                    Map.of(
                            "person_id",
                            household + "01",
                            "household_id",
                            household,
                            "name",
                            "样例",
                            "id_number",
                            number,
                            "id_key",
                            number));
        }
    }

    private static String number(int nth) {
        String digits = "430421%d0101%03d".formatted(1900 + nth / 999 % 100, nth % 999 + 1);
        return digits + IdentityNumber.check(digits);
    }

    private static void row(RowSink sink, Catalogue catalogue, String table, Map<String, Object> facts) {
        Object[] stored = catalogue.table(table).storedFacts().stream()
                .map(Fact::id)
                .map(facts::get)
                .toArray();
        sink.row(table, stored, "样例");
    }

    private long people(String file) {
        return count("select count(*) from register.person where starts_with(number, '" + file + "')");
    }

    private long everybody() {
        return count("select count(*) from register.person where starts_with(facts ->> 'name', '样例')");
    }

    private long count(String query) {
        return actors.asSystem(() ->
                transaction.execute(status -> jdbc.sql(query).query(Long.class).single()));
    }
}
