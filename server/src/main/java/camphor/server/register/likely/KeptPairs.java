package camphor.server.register.likely;

import camphor.server.kernel.Actors;
import camphor.server.register.duplicate.Comparison;
import camphor.server.register.duplicate.Reason;
import camphor.server.register.duplicate.Suggestion;
import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Seals;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps the pairs of likely duplicates up to date by what changed: whoever is due gets new keys, one query finds who shares
 * enough of them, and those are weighed. By the system, since a pair may lie across two territories; one at a time, since
 * two who were written at the same moment must see each other.
 */
@Component
class KeptPairs {
    private static final String ALONE = "select pg_advisory_xact_lock(hashtext('register.likely_pair'))";
    private static final String FORGET = "delete from register.likely_pair where one = any(:ids) or other = any(:ids)";
    /** {@link camphor.server.register.duplicate.Key#isEnough}, over the last bits of the keys: 0 and 1 are numbers. */
    private static final String SHARING = """
            select asked.person as asked, sharing.person as other
              from (select block, person from register.person_block where person = any(:ids)) as asked
             cross join lateral (
                select array_agg(person) as persons, count(*) as bearers
                  from (select person from register.person_block
                         where person_block.block = asked.block
                         limit :crowd) as several) as block
             cross join lateral unnest(block.persons) as sharing(person)
             where block.bearers < :crowd and sharing.person <> asked.person
             group by asked.person, sharing.person
            having count(distinct asked.block & 7) > 1 or bool_or(asked.block & 7 <= 1)
            """;

    private static final String KEEP = """
            insert into register.likely_pair (one, other, one_village, other_village, score, reasons)
            select one, other, one_village, other_village, score, string_to_array(reasons, chr(10))
              from unnest(:ones::uuid[], :others::uuid[], :oneVillages::text[], :otherVillages::text[], :scores::numeric[],
                          :reasons::text[]) as pair(one, other, one_village, other_village, score, reasons)
            on conflict (one, other) do nothing
            """;

    private final JdbcClient jdbc;
    private final Blocks blocks;
    private final Candidates candidates;
    private final Names names;
    private final Seals seals;
    private final Actors actors;
    private final TransactionTemplate transaction;

    KeptPairs(
            JdbcClient jdbc,
            Blocks blocks,
            Candidates candidates,
            Names names,
            Seals seals,
            Actors actors,
            TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.blocks = blocks;
        this.candidates = candidates;
        this.names = names;
        this.seals = seals;
        this.actors = actors;
        this.transaction = transaction;
    }

    private record Sharing(UUID asked, UUID other) {}

    private record Pair(Known one, Known other, Suggestion suggestion) {}

    /** So many persons at most; answers how many were due. */
    int bringUpToDate(int most) {
        return actors.asSystem(() -> Objects.requireNonNull(transaction.execute(status -> renewed(most))));
    }

    private int renewed(int most) {
        jdbc.sql(ALONE).query((row, number) -> number).single();
        List<UUID> due = blocks.due(most);
        if (!due.isEmpty()) {
            UUID[] ids = due.toArray(UUID[]::new);
            jdbc.sql(FORGET).param("ids", ids).update();
            keep(weighed(sharing(ids, blocks.renew(due))));
        }
        return due.size();
    }

    /** Of each who is due, those who share enough with them. */
    private Map<Known, List<Known>> sharing(UUID[] ids, List<Known> due) {
        candidates.byIndex();
        List<Sharing> sharing = jdbc.sql(SHARING)
                .param("ids", ids)
                .param("crowd", Comparison.CROWD + 1)
                .query(Sharing.class)
                .list();
        Map<UUID, Known> known = new HashMap<>();
        due.forEach(one -> known.put(one.person().person(), one));
        Set<UUID> missing = sharing.stream().map(Sharing::other).collect(Collectors.toCollection(HashSet::new));
        missing.removeAll(known.keySet());
        known.putAll(candidates.persons(missing, seals.sealing()));
        return sharing.stream()
                .filter(pair -> known.containsKey(pair.asked()) && known.containsKey(pair.other()))
                .collect(Collectors.groupingBy(
                        pair -> known.get(pair.asked()),
                        Collectors.mapping(pair -> known.get(pair.other()), Collectors.toList())));
    }

    private List<Pair> weighed(Map<Known, List<Known>> sharing) {
        Map<String, List<Known>> townships = sharing.keySet().stream().collect(Collectors.groupingBy(Names::township));
        List<Pair> pairs = new ArrayList<>();
        for (List<Known> township : townships.values()) {
            Comparison comparison =
                    names.among(township.stream().map(Known::traits).toList());
            township.forEach(one -> pairs.addAll(pairs(one, sharing.getOrDefault(one, List.of()), comparison)));
        }
        return pairs;
    }

    private static List<Pair> pairs(Known one, List<Known> others, Comparison comparison) {
        Map<String, Known> byId = new HashMap<>();
        others.forEach(other -> byId.put(other.traits().id(), other));
        List<Traits> traits = byId.values().stream().map(Known::traits).toList();
        return comparison.of(one.traits(), traits).stream()
                .map(found -> new Pair(one, Objects.requireNonNull(byId.get(found.id())), found))
                .toList();
    }

    private void keep(List<Pair> pairs) {
        Columns columns = new Columns(pairs.size());
        pairs.forEach(columns::add);
        jdbc.sql(KEEP)
                .param("ones", columns.ones)
                .param("others", columns.others)
                .param("oneVillages", columns.oneVillages)
                .param("otherVillages", columns.otherVillages)
                .param("scores", columns.scores)
                .param("reasons", columns.reasons)
                .update();
    }

    /** Pairs as the database takes many at once; each with the lower id first. */
    private static final class Columns {
        private final UUID[] ones;
        private final UUID[] others;
        private final String[] oneVillages;
        private final String[] otherVillages;
        private final BigDecimal[] scores;
        private final String[] reasons;
        private int count;

        Columns(int size) {
            ones = new UUID[size];
            others = new UUID[size];
            oneVillages = new String[size];
            otherVillages = new String[size];
            scores = new BigDecimal[size];
            reasons = new String[size];
        }

        void add(Pair pair) {
            UUID asked = pair.one().person().person();
            boolean first = Dismissals.Pair.of(asked, pair.other().person().person())
                    .one()
                    .equals(asked);
            Known one = first ? pair.one() : pair.other();
            Known other = first ? pair.other() : pair.one();
            ones[count] = one.person().person();
            others[count] = other.person().person();
            oneVillages[count] = one.villageCode();
            otherVillages[count] = other.villageCode();
            scores[count] = BigDecimal.valueOf(pair.suggestion().score()).setScale(1, RoundingMode.HALF_UP);
            reasons[count] =
                    pair.suggestion().reasons().stream().map(Reason::text).collect(Collectors.joining("\n"));
            count++;
        }
    }
}
