package camphor.server.register.likely;

import camphor.server.register.duplicate.Comparison;
import camphor.server.register.duplicate.Key;
import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Sealing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
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

/** Finds persons who share a key, within what the actor may see; a few reads of an index for each who is asked about. */
@Component
class Candidates {
    private static final String SHARING = """
            select asked.block, found.person
              from unnest(:blocks::bigint[]) as asked(block)
             cross join lateral (select person from register.person_block
                                  where person_block.block = asked.block
                                  limit :crowd) as found
            """;
    /**
     * Right after a delivery the database has no statistics of the keys yet, and takes a walk through all of them for
     * cheaper than the index, once for each key.
     */
    private static final String BY_INDEX =
            "select set_config('enable_seqscan', 'off', true) || set_config('enable_hashjoin', 'off', true)";

    private static final String PERSONS = "select " + Known.COLUMNS + """
              from register.person
              join register.household on household.id = person.household
             where person.id = any(:ids)
            """;

    private final JdbcClient jdbc;

    Candidates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Sharing(long block, UUID person) {}

    /** Of each who is asked about, those who share a key with them. */
    Map<Traits, List<Known>> of(Collection<Traits> asked, Sealing sealing) {
        Map<Traits, Set<Long>> keys = asked.stream()
                .distinct()
                .collect(Collectors.toMap(traits -> traits, traits -> Blocks.keys(traits, sealing)));
        Map<Long, List<UUID>> sharing =
                sharing(keys.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        Map<UUID, Known> persons =
                persons(sharing.values().stream().flatMap(List::stream).collect(Collectors.toSet()), sealing);
        Map<Traits, List<Known>> found = new HashMap<>();
        keys.forEach((traits, blocks) -> found.put(
                traits,
                worthWeighing(blocks, sharing).stream()
                        .map(persons::get)
                        .filter(Objects::nonNull)
                        .toList()));
        return found;
    }

    private static Set<UUID> worthWeighing(Set<Long> blocks, Map<Long, List<UUID>> sharing) {
        Map<UUID, Set<Key.Kind>> shared = new HashMap<>();
        for (Long block : blocks) {
            for (UUID person : sharing.getOrDefault(block, List.of())) {
                shared.computeIfAbsent(person, one -> EnumSet.noneOf(Key.Kind.class))
                        .add(Blocks.kind(block));
            }
        }
        shared.values().removeIf(kinds -> !Key.isEnough(kinds));
        return shared.keySet();
    }

    /** Without keys that a crowd shares. */
    private Map<Long, List<UUID>> sharing(Set<Long> blocks) {
        Map<Long, List<UUID>> sharing = new HashMap<>();
        byIndex();
        jdbc.sql(SHARING)
                .param("blocks", blocks.toArray(Long[]::new))
                .param("crowd", Comparison.CROWD + 1)
                .query(Sharing.class)
                .list()
                .forEach(found -> sharing.computeIfAbsent(found.block(), block -> new ArrayList<>())
                        .add(found.person()));
        sharing.values().removeIf(people -> people.size() > Comparison.CROWD);
        return sharing;
    }

    /** Until the transaction ends. */
    void byIndex() {
        jdbc.sql(BY_INDEX).query(String.class).single();
    }

    Map<UUID, Known> persons(Set<UUID> ids, Sealing sealing) {
        return jdbc
                .sql(PERSONS)
                .param("ids", new HashSet<>(ids).toArray(UUID[]::new))
                .query((row, number) -> Known.of(row, sealing))
                .list()
                .stream()
                .collect(Collectors.toMap(known -> known.person().person(), known -> known));
    }
}
