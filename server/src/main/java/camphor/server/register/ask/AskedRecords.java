package camphor.server.register.ask;

import camphor.rules.record.FactRecord;
import camphor.server.register.judge.ReachRecords;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds records that lie in the actor's territory, and tells where their facts come from. */
@Component
public class AskedRecords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy-MM-dd");
    private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
    private static final String ORIGIN = """
            select batch.title || '，' || to_char(batch.true_on, 'YYYY-MM-DD') as origin
              from register.%s as record
              join register.batch on batch.id = record.batch
             where record.id = :id
            """;
    private static final String CHANGED = """
            select fact, source, actor_name, at
              from register.fact_change
             where subject_id = :id
             order by at
            """;
    private static final String LISTED = """
            select batch.title || '，' || to_char(batch.true_on, 'YYYY-MM-DD') as origin
              from register.list_row as record
              join register.batch on batch.id = record.batch
             where record.list = :list and starts_with(record.village_code, :division)
               and coalesce(record.facts ->> :keyFact, record.place) = :key
             limit 1
            """;

    private final JdbcClient jdbc;
    private final ReachRecords reach;

    AskedRecords(JdbcClient jdbc, ReachRecords reach) {
        this.jdbc = jdbc;
        this.reach = reach;
    }

    /** Empty for one that the actor may not see. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AskedRecord> household(UUID id) {
        return origin("household", id).map(origin -> new AskedRecord(reach.household(id), origin, changed(id)));
    }

    /** A member of a household. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AskedRecord> person(UUID household, UUID id, String number) {
        return origin("person", id)
                .flatMap(origin ->
                        reach.member(household, number).map(record -> new AskedRecord(record, origin, changed(id))));
    }

    /** A row of a list in a division, by its key. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<AskedRecord> listed(String list, String keyFact, String key, String division) {
        Optional<String> origin = jdbc.sql(LISTED)
                .param("list", list)
                .param("keyFact", keyFact)
                .param("key", key)
                .param("division", division)
                .query(String.class)
                .optional();
        return origin.flatMap(text -> {
            Optional<? extends FactRecord> record = reach.listed(list, keyFact, key, division);
            return record.map(found -> new AskedRecord(found, text, Map.of()));
        });
    }

    /** The members of a household by their numbers, for whoever asks of many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ? extends FactRecord> members(UUID household) {
        return reach.members(household);
    }

    /** All rows of a list in a division by their keys, for whoever asks of many. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<String, ? extends FactRecord> listed(String list, String keyFact, String division) {
        return reach.listed(list, keyFact, division);
    }

    private Optional<String> origin(String table, UUID id) {
        return jdbc.sql(ORIGIN.formatted(table))
                .param("id", id)
                .query(String.class)
                .optional();
    }

    private Map<String, String> changed(UUID id) {
        Map<String, String> changed = new HashMap<>();
        jdbc.sql(CHANGED).param("id", id).query(row -> {
            OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
            changed.put(
                    row.getString("fact"),
                    (row.getString("source").equals("visit") ? "入户核实，" : "修改，")
                            + row.getString("actor_name") + "，"
                            + DAY.format(at.atZoneSameInstant(HERE)));
        });
        return changed;
    }
}
