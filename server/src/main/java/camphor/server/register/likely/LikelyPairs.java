package camphor.server.register.likely;

import static camphor.server.register.RegisterRefusal.CURSOR_INVALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** All pairs of a village or of several, the likeliest first, page after page. */
@Component
class LikelyPairs {
    /** Before a page is shown; what a large delivery brought waits for the background. */
    private static final int DUE_AT_ONCE = 500;

    private static final String PAIRS = """
            select pair.score, pair.reasons,
                   one.id as one, one.name as one_name, one.household as one_household,
                   one_home.number as one_number, one_home.village_name as one_village,
                   other.id as other, other.name as other_name, other.household as other_household,
                   other_home.number as other_number, other_home.village_name as other_village
              from register.likely_pair as pair
              join register.person as one on one.id = pair.one
              join register.household as one_home on one_home.id = one.household
              join register.person as other on other.id = pair.other
              join register.household as other_home on other_home.id = other.household
             where (pair.one_village >= :village and pair.one_village < :end
                    or pair.other_village >= :village and pair.other_village < :end)
               and (pair.score, pair.one, pair.other) < (:score, :one, :other)
               and not exists (select from register.not_double
                                where not_double.one = pair.one and not_double.other = pair.other)
             order by pair.score desc, pair.one desc, pair.other desc
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final KeptPairs kept;
    private final TransactionTemplate transaction;

    LikelyPairs(JdbcClient jdbc, KeptPairs kept, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.kept = kept;
        this.transaction = transaction;
    }

    /** Two who may be one. */
    record LikelyPair(LikelyPerson one, LikelyPerson other, BigDecimal score, List<String> reasons) {}

    /**
     * Some pairs.
     *
     * @param next where the next page begins; null on the last
     */
    record LikelyPairPage(List<LikelyPair> items, @Nullable String next) {}

    LikelyPairPage page(String village, @Nullable String after, int limit) {
        Place from = after == null ? Place.FIRST : Place.of(after);
        kept.bringUpToDate(DUE_AT_ONCE);
        List<LikelyPair> pairs = transaction.execute(status -> pairs(village, from, limit + 1));
        if (pairs == null || pairs.size() <= limit) {
            return new LikelyPairPage(pairs == null ? List.of() : pairs, null);
        }
        return new LikelyPairPage(
                pairs.subList(0, limit), Place.of(pairs.get(limit - 1)).text());
    }

    private List<LikelyPair> pairs(String village, Place after, int limit) {
        return jdbc.sql(PAIRS)
                .param("village", village)
                .param("end", village + ":")
                .param("score", after.score())
                .param("one", after.one())
                .param("other", after.other())
                .param("limit", limit)
                .query((row, number) -> new LikelyPair(
                        person(row, "one"), person(row, "other"), row.getBigDecimal("score"), List.of((String[])
                                row.getArray("reasons").getArray())))
                .list();
    }

    private static LikelyPerson person(ResultSet row, String side) throws SQLException {
        String name = row.getString(side + "_name");
        return new LikelyPerson(
                row.getObject(side, UUID.class),
                name == null ? "" : name,
                row.getObject(side + "_household", UUID.class),
                row.getString(side + "_number"),
                row.getString(side + "_village"));
    }

    /** Where a page ended. */
    private record Place(BigDecimal score, UUID one, UUID other) {
        static final Place FIRST = new Place(BigDecimal.valueOf(10_000), new UUID(0, 0), new UUID(0, 0));

        static Place of(LikelyPair pair) {
            return new Place(pair.score(), pair.one().person(), pair.other().person());
        }

        static Place of(String text) {
            try {
                String[] parts = new String(Base64.getUrlDecoder().decode(text), UTF_8).split(" ", -1);
                return new Place(new BigDecimal(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw CURSOR_INVALID.at("after");
            }
        }

        String text() {
            String plain = score + " " + one + " " + other;
            return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
        }
    }
}
