package camphor.screening.columns;

import camphor.screening.Snapshot;
import camphor.screening.duckdb.DuckDb;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import org.duckdb.DuckDBReadableVector;

/** The one record of a table for each value of a fact; of several that share it, the one whose source sorts first. */
final class Picked {
    private final KeyColumns.Key by;
    private int[] rowOfNumber = {};

    Picked(KeyColumns.Key by) {
        this.by = by;
    }

    /** Picks, given the numbers of the fact's values; DuckDB puts those in order who share one. */
    void load(KeyColumns keys, DuckDb connection) throws SQLException {
        int[] numbers = keys.numbers(by);
        rowOfNumber = new int[Arrays.stream(numbers).max().orElse(KeyColumns.UNKNOWN) + 1];
        Arrays.fill(rowOfNumber, Way.NOWHERE);
        BitSet shared = new BitSet();
        for (int row = 0; row < numbers.length; row++) {
            int number = numbers[row];
            if (number != KeyColumns.UNKNOWN && rowOfNumber[number] != Way.NOWHERE) {
                shared.set(row);
                shared.set(rowOfNumber[number]);
            } else if (number != KeyColumns.UNKNOWN) {
                rowOfNumber[number] = row;
            }
        }
        if (!shared.isEmpty()) {
            RowSet rows = RowSet.of(connection, shared);
            String query = "select cast(" + SqlText.name(TableColumns.ROW) + " as integer)\nfrom "
                    + SqlText.name(by.table()) + rows.only() + "\norder by " + SqlText.name(Snapshot.SOURCE) + " desc";
            connection.chunks(query, chunk -> {
                DuckDBReadableVector row = chunk.vector(0);
                for (int i = 0; i < chunk.rowCount(); i++) {
                    rowOfNumber[numbers[row.getInt(i)]] = row.getInt(i);
                }
            });
        }
    }

    /** The row of who has a value of this number; {@link Way#NOWHERE} where nobody has. */
    int row(int number) {
        return number >= 0 && number < rowOfNumber.length ? rowOfNumber[number] : Way.NOWHERE;
    }
}
