package camphor.server.identity.audit;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The chain as it lies in the database, read a thousand entries at a time. */
final class StoredChain {

    private static final int AT_ONCE = 1000;
    private static final TypeReference<TreeMap<String, String>> DETAILS = new TypeReference<>() {};

    private static final String SELECT = """
            select no, at, account, account_name, action, person, household, details, address, previous, hash
            from identity.audit
            order by no
            """;

    private final JsonMapper json = JsonMapper.shared();
    private final Connection connection;

    StoredChain(Connection connection) {
        this.connection = connection;
    }

    /** Proves the whole chain within the connection's transaction, against the database's own head and those kept elsewhere. */
    Verdict verdict(List<Head> keptElsewhere) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("select set_config('camphor.actor', 'system', true)");
            List<Head> known = new ArrayList<>(keptElsewhere);
            known.add(head(statement));
            statement.setFetchSize(AT_ONCE);
            return new Walk(known).along(new Rows(statement.executeQuery(SELECT)));
        }
    }

    private static Head head(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select no, hash from identity.audit_head")) {
            return row.next() ? new Head(row.getLong("no"), Hash.of(row.getBytes("hash"))) : Head.BEFORE_THE_FIRST;
        }
    }

    private Stored stored(ResultSet row) throws SQLException {
        Entry entry = new Entry(
                row.getLong("no"),
                row.getTimestamp("at").toInstant(),
                row.getObject("account", UUID.class),
                row.getString("account_name"),
                row.getString("action"),
                row.getObject("person", UUID.class),
                row.getObject("household", UUID.class),
                json.readValue(row.getString("details"), DETAILS),
                row.getString("address"));
        return new Stored(entry, Hash.of(row.getBytes("previous")), Hash.of(row.getBytes("hash")));
    }

    /** Asked for one after the other; a fault of the database is none of the chain's. */
    private final class Rows implements Iterator<Stored> {

        private final ResultSet rows;
        private boolean there;

        Rows(ResultSet rows) throws SQLException {
            this.rows = rows;
            this.there = rows.next();
        }

        @Override
        public boolean hasNext() {
            return there;
        }

        @Override
        public Stored next() {
            if (!there) {
                throw new NoSuchElementException();
            }
            try {
                Stored stored = stored(rows);
                there = rows.next();
                return stored;
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
