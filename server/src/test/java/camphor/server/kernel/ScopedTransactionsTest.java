package camphor.server.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import camphor.server.RealWorldTest;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

@RealWorldTest
class ScopedTransactionsTest {

    private static final String VISIBLE = """
            select code
            from (values ('430421212203'), ('430421213001'), ('430422101001')) as village(code)
            where code collate "C" >= (select kernel.territory_from())
              and code collate "C" < (select kernel.territory_until())
              and kernel.in_territory(code)
            """;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    Actors actors;

    @Test
    void the_database_shows_what_lies_in_the_actors_territory() {
        assertThat(seenBy("430421212")).containsExactly("430421212203");
        assertThat(seenBy("430421")).containsExactly("430421212203", "430421213001");
        assertThat(seenBy("430421212203", "430422")).containsExactly("430421212203", "430422101001");
        assertThat(seenBy("4304")).hasSize(3);
        assertThat(seenBy()).isEmpty();
    }

    @Test
    void the_system_sees_everything() {
        assertThat(actors.asSystem(this::seen)).hasSize(3);
    }

    @Test
    void nobody_sees_anything_nor_does_a_query_outside_a_transaction() {
        assertThat(seen()).isEmpty();
        assertThat(actors.asSystem(() -> jdbc.sql(VISIBLE).query(String.class).list()))
                .isEmpty();
    }

    @Test
    void what_was_set_ends_with_the_transaction_also_on_the_same_connection() {
        for (int i = 0; i < 30; i++) {
            assertThat(seenBy("430421212")).hasSize(1);
            assertThat(seen()).isEmpty();
        }
    }

    private List<String> seenBy(String... territories) {
        return actors.as(ActorSamples.of(Role.STATION, territories), this::seen);
    }

    private List<String> seen() {

        return transactions.execute(
                transaction -> jdbc.sql(VISIBLE).query(String.class).list());
    }
}
