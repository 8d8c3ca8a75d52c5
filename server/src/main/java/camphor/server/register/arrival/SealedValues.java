package camphor.server.register.arrival;

import camphor.server.kernel.database.CopyLines;
import camphor.server.register.seal.IdentityFacts;
import camphor.server.register.seal.Sealing;
import java.util.Objects;
import org.postgresql.copy.CopyManager;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Two sealed texts never look alike, whatever they hold. Where a row says the same as the register, it gets the register's
 * own sealed text, so that the database can compare all facts alike.
 */
final class SealedValues {
    private static final int AT_ONCE = 2_000;
    private static final String PAIRS = """
            select arriving.row, fact.id, arriving.facts ->> fact.id as said, record.facts ->> fact.id as known
              from arriving
              join %s as record on %s
             cross join unnest(?::text[]) as fact(id)
             where jsonb_exists(arriving.facts, fact.id) and jsonb_exists(record.facts, fact.id)
            """;
    private static final String BY_NUMBER = "record.number = arriving.number";
    private static final String BY_IDENTITY = "record.identity = arriving.identity and record.double_of is null";
    private static final String ALIKE =
            "create temporary table alike (row integer, fact text, known text) on commit drop";
    private static final String SET_ALIKE = """
            update arriving
               set facts = arriving.facts || found.facts
              from (select row, jsonb_object_agg(fact, known) as facts from alike group by row) as found
             where found.row = arriving.row
            """;

    private final JdbcTemplate jdbc;
    private final Sealing sealing;

    SealedValues(JdbcTemplate jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    void align(Intake intake, CopyManager copy) {
        StringBuilder alike = new StringBuilder();
        read(intake, BY_NUMBER, alike);
        if (!intake.isHouseholds()) {
            read(intake, BY_IDENTITY, alike);
        }
        jdbc.execute(ALIKE);
        CopyLines lines = new CopyLines(copy, "alike");
        alike.toString().lines().map(line -> line.split("\t", -1)).forEach(lines::line);
        lines.flush();
        jdbc.update(SET_ALIKE);
        jdbc.execute("drop table alike");
    }

    private void read(Intake intake, String on, StringBuilder alike) {
        JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(jdbc.getDataSource()));
        streaming.setFetchSize(AT_ONCE);
        Object sealed = IdentityFacts.SEALED.toArray(String[]::new);
        streaming.query(
                PAIRS.formatted(intake.relation(), on),
                row -> {
                    String known = row.getString("known");
                    if (sealing.opened(row.getString("said")).equals(sealing.opened(known))) {
                        alike.append(row.getInt("row")).append('\t').append(row.getString("id"));
                        alike.append('\t').append(known).append('\n');
                    }
                },
                sealed);
    }
}
