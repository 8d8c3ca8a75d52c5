package camphor.server.kernel.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.postgresql.util.ByteStreamWriter;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.datasource.DataSourceUtils;

/** Lines on their way into one table by COPY, in PostgreSQL's text format; several of these can share a connection. */
public final class CopyLines {
    private static final int FULL = 1 << 21;

    private final CopyManager copy;
    private final String command;
    private final StringBuilder lines = new StringBuilder();
    private long count;

    /** Into that table, perhaps with its columns in brackets. */
    public CopyLines(CopyManager copy, String target) {
        this.copy = copy;
        this.command = "copy " + target + " from stdin";
    }

    /** Of the transaction's own connection. */
    public static CopyManager manager(DataSource data) {
        try {
            return DataSourceUtils.getConnection(data)
                    .unwrap(PGConnection.class)
                    .getCopyAPI();
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", null, e);
        }
    }

    /** Adds a row: its columns in the target's order; null where there is no value. */
    public void line(@Nullable CharSequence... columns) {
        for (int i = 0; i < columns.length; i++) {
            if (i > 0) {
                lines.append('\t');
            }
            CharSequence column = columns[i];
            if (column == null) {
                lines.append("\\N");
            } else {
                escape(column);
            }
        }
        lines.append('\n');
        count++;
        if (lines.length() > FULL) {
            flush();
        }
    }

    private void escape(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                case '\0' -> {} // PostgreSQL's text holds none
                default -> lines.append(c);
            }
        }
    }

    /** Hands over what has not gone yet. */
    public void flush() {
        if (lines.isEmpty()) {
            return;
        }
        try {
            copy.copyIn(
                    command,
                    ByteStreamWriter.of(
                            java.nio.ByteBuffer.wrap(lines.toString().getBytes(UTF_8))));
        } catch (SQLException e) {
            throw new UncategorizedSQLException("copy", command, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        lines.setLength(0);
    }

    public long count() {
        return count;
    }
}
