package camphor.server.identity.audit;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/**
 * Appends to the chain. An advisory lock lets one transaction at a time do so, from here to its end; whoever came
 * without the lock would break a unique constraint and the trigger on the table, but never fork the chain.
 */
@Repository
class AuditChain {

    /** "audi" in ASCII. */
    private static final int LOCK = 0x61756469;

    private static final String HEAD = "select no, hash from identity.audit_head";

    private static final String INSERT = """
            insert into identity.audit
                (no, at, account, account_name, action, person, household, details, address, previous, hash)
            values (?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?)
            """;

    private final JdbcTemplate jdbc;
    private final JsonMapper json;

    AuditChain(JdbcTemplate jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    void append(List<Noted> deeds) {
        jdbc.query("select pg_advisory_xact_lock(" + LOCK + ")", row -> {});
        Head head = head();
        for (Noted noted : deeds) {
            Entry entry = noted.entry(head.no() + 1);
            Head next = head.then(entry);
            Hash previous = head.hash();
            jdbc.update(INSERT, row -> fill(row, entry, previous, next.hash()));
            head = next;
        }
    }

    Head head() {
        return Optional.ofNullable(jdbc.queryForObject(
                        HEAD, (row, number) -> new Head(row.getLong("no"), Hash.of(row.getBytes("hash")))))
                .orElseThrow();
    }

    private void fill(PreparedStatement row, Entry entry, Hash previous, Hash hash) throws SQLException {
        row.setLong(1, entry.no());
        row.setTimestamp(2, Timestamp.from(entry.at()));
        row.setObject(3, entry.account());
        row.setString(4, entry.accountName());
        row.setString(5, entry.action());
        row.setObject(6, entry.person());
        row.setObject(7, entry.household());
        row.setString(8, json.writeValueAsString(entry.details()));
        row.setString(9, entry.address());
        row.setBytes(10, previous.bytes());
        row.setBytes(11, hash.bytes());
    }
}
