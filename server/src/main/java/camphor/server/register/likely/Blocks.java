package camphor.server.register.likely;

import camphor.server.register.duplicate.Comparison;
import camphor.server.register.duplicate.Key;
import camphor.server.register.duplicate.Traits;
import camphor.server.register.seal.Sealing;
import camphor.server.register.seal.Seals;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the blind keys of persons up to date: a trigger puts down whoever is written, by whatever way, and here their keys
 * are made anew.
 */
@Component
class Blocks {
    private static final int HEX_OF_LONG = 16;
    private static final int RADIX = 16;
    /** Room for the kinds of keys in a hash. */
    private static final long KINDS = 8;
    /** Whom somebody else is at work on is left to them. */
    private static final String TAKE = """
            delete from register.person_block_due
             where person in (select person from register.person_block_due
                               order by village_code
                               limit :most
                                 for update skip locked)
            returning person
            """;

    private static final String IS_DUE =
            "select person from register.person_block_due where person = :person for update skip locked";

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

    /** So many persons at most who are due, and are so no longer. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<UUID> due(int most) {
        return jdbc.sql(TAKE).param("most", most).query(UUID.class).list();
    }

    /** Of one person at once, if they are due; they stay so, for the pairs. */
    @Transactional
    void renew(UUID person) {
        if (jdbc.sql(IS_DUE)
                .param("person", person)
                .query(UUID.class)
                .optional()
                .isPresent()) {
            renew(List.of(person));
        }
    }

    /** Makes the keys of these persons anew. */
    @Transactional(propagation = Propagation.MANDATORY)
    List<Known> renew(List<UUID> persons) {
        UUID[] ids = persons.toArray(UUID[]::new);
        jdbc.sql(FORGET).param("ids", ids).update();
        Sealing sealing = seals.sealing();
        List<Known> known = jdbc.sql(PERSONS)
                .param("ids", ids)
                .query((row, number) -> Known.of(row, sealing))
                .list();
        keep(known, sealing);
        return known;
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

    /**
     * Hashes under the installation's own key, the last three bits telling the kind. Two traits may have the same hash:
     * whoever is found is weighed anyhow.
     */
    static Set<Long> keys(Traits traits, Sealing sealing) {
        return Comparison.keys(traits).stream()
                .map(key ->
                        hash(key.text(), sealing) / KINDS * KINDS + key.kind().number())
                .collect(Collectors.toSet());
    }

    /** Not negative, so that the last bits are what remains of a division. */
    private static long hash(String key, Sealing sealing) {
        return Long.parseUnsignedLong(sealing.index("block " + key), 0, HEX_OF_LONG, RADIX) >>> 1;
    }

    static Key.Kind kind(long block) {
        return Key.Kind.of((int) (block % KINDS));
    }
}
