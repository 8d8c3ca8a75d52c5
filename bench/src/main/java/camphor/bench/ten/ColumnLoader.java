package camphor.bench.ten;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;

/** Reads the columns that the ten rules need from a snapshot's Parquet files. */
final class ColumnLoader {
    private static final int INCOME_PARTS = 10;

    private final Path snapshot;
    private final long accountingYear;

    /** @param accountingYear the year whose income the others are given ready */
    ColumnLoader(Path snapshot, long accountingYear) {
        this.snapshot = snapshot;
        this.accountingYear = accountingYear;
    }

    Columns load() throws SQLException {
        try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duckdb.createStatement()) {
            statement.execute(text(ColumnQueries.HOUSEHOLDS));
            statement.execute(text(ColumnQueries.PEOPLE));
            return new Columns(people(statement), households(statement));
        }
    }

    private String text(String sql) {
        return sql.formatted(snapshot);
    }

    private Households households(Statement statement) throws SQLException {
        int size = count(statement, "home");
        byte[][] columns = new byte[6][size];
        try (ResultSet rows = statement.executeQuery(text(ColumnQueries.HOUSEHOLD_COLUMNS))) {
            for (int row = 0; rows.next(); row++) {
                bytes(rows, columns, row, 1);
            }
        }
        Incomes incomes = incomes(statement, size);
        long[] net = new long[size];
        Arrays.setAll(net, row -> incomes.net(row, accountingYear));
        return new Households(
                size, columns[0], columns[1], columns[2], columns[3], columns[4], columns[5], incomes, net);
    }

    private Incomes incomes(Statement statement, int households) throws SQLException {
        int size = count(statement, "(" + text(ColumnQueries.INCOMES) + ") as listed");
        Incomes incomes = new Incomes(new int[households + 1], new long[size], new long[INCOME_PARTS][size]);
        try (ResultSet rows = statement.executeQuery(text(ColumnQueries.INCOMES))) {
            for (int row = 0; rows.next(); row++) {
                incomes.first()[rows.getInt(1) + 1]++;
                incomes.year()[row] = number(rows, 2);
                for (int part = 0; part < INCOME_PARTS; part++) {
                    incomes.parts()[part][row] = number(rows, 3 + part);
                }
            }
        }
        begin(incomes.first());
        return incomes;
    }

    private static long number(ResultSet rows, int column) throws SQLException {
        long number = rows.getLong(column);
        return rows.wasNull() ? Incomes.UNKNOWN : number;
    }

    /** From how many each has to where each begins; the counts stand one further. */
    private static void begin(int[] first) {
        for (int i = 1; i < first.length; i++) {
            first[i] += first[i - 1];
        }
    }

    private People people(Statement statement) throws SQLException {
        int size = count(statement, "somebody");
        int[] household = new int[size];
        int[] birth = new int[size];
        byte[] removed = new byte[size];
        byte[][] columns = new byte[9][size];
        try (ResultSet rows = statement.executeQuery(text(ColumnQueries.PERSON_COLUMNS))) {
            for (int row = 0; rows.next(); row++) {
                household[row] = rows.getInt(1);
                removed[row] = rows.getByte(2);
                birth[row] = rows.getInt(3);
                bytes(rows, columns, row, 4);
            }
        }
        Settlements lists = settlements(statement, size);
        return new People(
                size,
                household,
                removed,
                birth,
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                columns[6],
                columns[7],
                columns[8],
                lists.first(),
                lists.day(),
                lists.selfPaid());
    }

    private Settlements settlements(Statement statement, int people) throws SQLException {
        int size = count(statement, "(" + text(ColumnQueries.SETTLEMENTS) + ") as listed");
        Settlements lists = new Settlements(new int[people + 1], new int[size], new long[size]);
        try (ResultSet rows = statement.executeQuery(text(ColumnQueries.SETTLEMENTS))) {
            for (int row = 0; rows.next(); row++) {
                lists.first()[rows.getInt(1) + 1]++;
                lists.day()[row] = rows.getInt(2);
                lists.selfPaid()[row] = rows.getLong(3);
            }
        }
        begin(lists.first());
        return lists;
    }

    private static void bytes(ResultSet rows, byte[][] columns, int row, int firstColumn) throws SQLException {
        for (int column = 0; column < columns.length; column++) {
            columns[column][row] = rows.getByte(firstColumn + column);
        }
    }

    private static int count(Statement statement, String table) throws SQLException {
        try (ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // primitive columns are the point here
    private record Settlements(int[] first, int[] day, long[] selfPaid) {}
}
