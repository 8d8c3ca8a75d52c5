package camphor.server.register.likely;

import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import camphor.server.register.search.Cursor;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** All pairs of a village or of several, one page of persons after the other. */
@Component
class LikelyPairs {
    /** So many persons are looked through for a page at most: a page may have no pair and yet not be the last. */
    private static final int LOOKED_THROUGH = 200;

    private static final int AT_ONCE = 100;
    private static final int DUE_AT_ONCE = 5_000;
    private static final String PERSONS = "select " + Known.COLUMNS + """
              from register.person
              join register.household on household.id = person.household
             where person.village_code >= :village and person.village_code < :end
               and (person.village_code, person.number) > (:afterVillage, :afterNumber)
             order by person.village_code, person.number
             limit :limit
            """;

    private final JdbcClient jdbc;
    private final Blocks blocks;
    private final Candidates candidates;
    private final LikelyDuplicates duplicates;
    private final Seals seals;

    LikelyPairs(JdbcClient jdbc, Blocks blocks, Candidates candidates, LikelyDuplicates duplicates, Seals seals) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.candidates = candidates;
        this.duplicates = duplicates;
        this.seals = seals;
    }

    /** Two who may be one. */
    record LikelyPair(LikelyPerson one, LikelyPerson other, BigDecimal score, List<String> reasons) {}

    /**
     * Some pairs.
     *
     * @param next where the next page begins, also when this one has no pair; null on the last
     */
    record LikelyPairPage(List<LikelyPair> items, @Nullable String next) {}

    @Transactional
    LikelyPairPage page(String village, @Nullable String after, int limit) {
        blocks.renew(DUE_AT_ONCE, null);
        candidates.byIndex();
        Sealing sealing = seals.sealing();
        List<LikelyPair> pairs = new ArrayList<>();
        Cursor at = after == null ? new Cursor("", "") : Cursor.of(after);
        for (int seen = 0; seen < LOOKED_THROUGH && pairs.size() < limit; seen += AT_ONCE) {
            List<Known> persons = persons(village, at, sealing);
            pairs.addAll(pairs(persons, village, sealing));
            if (persons.size() < AT_ONCE) {
                return new LikelyPairPage(pairs, null);
            }
            Known last = persons.get(persons.size() - 1);
            at = new Cursor(last.villageCode(), last.number());
        }
        return new LikelyPairPage(pairs, at.text());
    }

    private List<Known> persons(String village, Cursor after, Sealing sealing) {
        return jdbc.sql(PERSONS)
                .param("village", village)
                .param("end", village + ":")
                .param("afterVillage", after.village())
                .param("afterNumber", after.number())
                .param("limit", AT_ONCE)
                .query((row, number) -> Known.of(row, sealing))
                .list();
    }

    /** Each pair once: with the one whose id comes first, unless the other is not walked through at all. */
    private List<LikelyPair> pairs(List<Known> persons, String village, Sealing sealing) {
        Map<Traits, List<LikelyDuplicates.Weighed>> found =
                duplicates.among(persons.stream().map(Known::traits).toList(), sealing);
        List<LikelyPair> pairs = new ArrayList<>();
        for (Known one : persons) {
            for (LikelyDuplicates.Weighed weighed : found.getOrDefault(one.traits(), List.of())) {
                Known other = weighed.other();
                if (isFirst(one.person().person(), other.person().person())
                        || !other.villageCode().startsWith(village)) {
                    pairs.add(new LikelyPair(one.person(), other.person(), weighed.score(), weighed.reasons()));
                }
            }
        }
        return pairs;
    }

    private static boolean isFirst(UUID one, UUID other) {
        return one.toString().compareTo(other.toString()) < 0;
    }
}
