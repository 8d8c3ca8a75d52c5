package camphor.screening.duckdb;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The rows of a query as a stream, read as they are used; closing the stream ends the query. */
final class RowStream<T> extends AbstractSpliterator<T> {
    private final ResultSet rows;
    private final Reader<T> reader;

    private RowStream(ResultSet rows, Reader<T> reader) {
        super(Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL);
        this.rows = rows;
        this.reader = reader;
    }

    static <T> Stream<T> of(Connection connection, String sql, List<String> parameters, Reader<T> reader) {
        try {
            PreparedStatement statement = connection.prepareStatement(sql);
            for (int i = 0; i < parameters.size(); i++) {
                statement.setString(i + 1, parameters.get(i));
            }
            ResultSet rows = statement.executeQuery();
            return StreamSupport.stream(new RowStream<>(rows, reader), false).onClose(() -> close(rows, statement));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super T> action) {
        try {
            if (!rows.next()) {
                return false;
            }
            action.accept(reader.read(rows));
            return true;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static void close(ResultSet rows, PreparedStatement statement) {
        try (statement;
                rows) {
            // closing is all there is to do
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    static IllegalStateException unreadable(SQLException cause) {
        return new IllegalStateException("the findings cannot be read", cause);
    }

    /** Makes a value of the row that the result stands at. */
    interface Reader<T> {
        T read(ResultSet row) throws SQLException;
    }
}
