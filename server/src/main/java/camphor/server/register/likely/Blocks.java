package camphor.server.register.likely;

import camphor.server.register.duplicate.Comparison;
import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the blind keys of persons up to date: a trigger puts down whoever is written, by whatever way, and here their keys
 * are made anew.
 */
@Component
class Blocks {
    private static final int HEX_OF_LONG = 16;
    private static final int RADIX = 16;
    /** Whom somebody else is at work on is left to them. */
    private static final String TAKE = """
            delete from register.person_block_due
             where person in (select person from register.person_block_due
                               where person = :only or cast(:only as uuid) is null
                               limit :most
                                 for update skip locked)
            returning person
            """;

    private static final String FORGET = "delete from register.person_block where person = any(:ids)";
    private static final String PERSONS = "select " + Known.COLUMNS + """
              from register.person
              join register.household on household.id = person.household
             where person.id = any(:ids)
            """;
    private static final String KEEP = """
            insert into register.person_block (block, person, village_code)
            select block, person, village
              from unnest(:blocks::bigint[], :persons::uuid[], :villages::text[]) as made(block, person, village)
            """;

    private final JdbcClient jdbc;
    private final Seals seals;

    Blocks(JdbcClient jdbc, Seals seals) {
        this.jdbc = jdbc;
        this.seals = seals;
    }

    /** Makes anew what is due, so many persons at most, or only that person; answers how many there were. */
    @Transactional
    int renew(int most, @Nullable UUID only) {
        List<UUID> due = jdbc.sql(TAKE)
                .param("most", most)
                .param("only", only)
                .query(UUID.class)
                .list();
        if (!due.isEmpty()) {
            UUID[] ids = due.toArray(UUID[]::new);
            jdbc.sql(FORGET).param("ids", ids).update();
            Sealing sealing = seals.sealing();
            keep(
                    jdbc.sql(PERSONS)
                            .param("ids", ids)
                            .query((row, number) -> Known.of(row, sealing))
                            .list(),
                    sealing);
        }
        return due.size();
    }

    private void keep(List<Known> persons, Sealing sealing) {
        List<Long> blocks = new ArrayList<>();
        List<UUID> owners = new ArrayList<>();
        List<String> villages = new ArrayList<>();
        for (Known known : persons) {
            for (Long block : keys(known.traits(), sealing)) {
                blocks.add(block);
                owners.add(known.person().person());
                villages.add(known.villageCode());
            }
        }
        jdbc.sql(KEEP)
                .param("blocks", blocks.toArray(Long[]::new))
                .param("persons", owners.toArray(UUID[]::new))
                .param("villages", villages.toArray(String[]::new))
                .update();
    }

    /** Hashes under the installation's own key. Two traits may have the same hash: whoever is found is weighed anyhow. */
    static Set<Long> keys(Traits traits, Sealing sealing) {
        return Comparison.keys(traits).stream()
                .map(key -> sealing.index("block " + key))
                .map(hash -> Long.parseUnsignedLong(hash, 0, HEX_OF_LONG, RADIX))
                .collect(Collectors.toSet());
    }
}
