package camphor.screening.duckdb;

import camphor.rules.fact.Fact;
import camphor.screening.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The SQL that makes one table's typed Parquet file of its CSV file. */
final class ParquetTable {
    /** Column for the name by which a row is told apart, in snapshots that can be brought up to date. */
    static final String NAME = "_name";

    private static final String TYPED = """
            select %s
              from read_csv(%s, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
                            new_line = '\\n', nullstr = '%s', allow_quoted_nulls = false, dateformat = '%%Y-%%m-%%d',
                            parallel = %s, columns = {%s})
            """;

    private ParquetTable() {}

    static String copy(CsvTable csv, Path directory) {
        return copied(typed(csv, false), file(directory, csv.check().table().id()));
    }

    /** Writes what a query selects. */
    static String copied(String query, Path file) {
        return "copy (\n" + query + ") to " + Sql.file(file) + " (format parquet, compression zstd)";
    }

    static Path file(Path directory, String table) {
        return directory.resolve(table + ".parquet");
    }

    /** The CSV file's rows with their types. */
    static String typed(CsvTable csv, boolean named) {
        List<String> read = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Fact fact : csv.check().facts()) {
            String name = Sql.name(fact.id());
            read.add(name + ": '" + csvType(fact) + "'");
            kept.add(kept(fact, name) + " as " + name);
        }
        read.add(Sql.name(Snapshot.SOURCE) + ": 'varchar'");
        kept.add(Sql.name(Snapshot.SOURCE));
        if (named) {
            read.add(Sql.name(NAME) + ": 'varchar'");
            kept.add(Sql.name(NAME));
        }
        return TYPED.formatted(
                Sql.commas(kept), Sql.file(csv.file()), CsvTable.MISSING, !csv.hasBrokenLines(), Sql.commas(read));
    }

    private static String csvType(Fact fact) {
        return switch (fact.type()) {
            case TEXT, CODE, CODES -> "varchar";
            case INTEGER -> "bigint";
            case DECIMAL -> "decimal(18, " + fact.scale() + ")";
            case DATE -> "date";
            case BOOLEAN -> "boolean";
        };
    }

    private static String kept(Fact fact, String name) {
        return switch (fact.type()) {
            case CODES ->
                "case when " + name + " = '' then []::varchar[] else string_split(" + name + ", chr("
                        + (int) CsvTable.CODE_BREAK + ")) end";
            case TEXT, CODE, INTEGER, DECIMAL, DATE, BOOLEAN -> name;
        };
    }
}
