package camphor.server.kernel;

import camphor.server.kernel.Actors.Acting;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;

/**
 * Tells the database who acts at the beginning of every transaction; row-level security reads it there. The settings end
 * with the transaction, so a query outside one, or by nobody, sees no row.
 */
@Component("transactionManager")
class ScopedTransactions extends JdbcTransactionManager {

    private static final String SETTINGS = """
            select set_config('camphor.territory', ?, true), set_config('camphor.actor', ?, true),
                set_config('camphor.role', ?, true)
            """;

    ScopedTransactions(DataSource data) {
        super(data);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        try (PreparedStatement settings = connection.prepareStatement(SETTINGS)) {
            settings.setString(1, Actors.acting().map(Acting::territory).orElse(""));
            settings.setString(2, Actors.acting().map(Acting::id).orElse(""));
            settings.setString(3, Actors.acting().map(Acting::role).orElse(""));
            settings.execute();
        }
    }
}
