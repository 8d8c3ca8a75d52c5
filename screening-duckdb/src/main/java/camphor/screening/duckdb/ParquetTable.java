package camphor.screening.duckdb;

import camphor.rules.fact.Fact;
import camphor.screening.Snapshot;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The SQL that makes one table's typed Parquet file of its CSV file. */
final class ParquetTable {
    private static final String COPY = """
            copy (
            select %s
              from read_csv(%s, auto_detect = false, header = false, delim = ',', quote = '"', escape = '"',
                            new_line = '\\n', nullstr = '%s', allow_quoted_nulls = false, dateformat = '%%Y-%%m-%%d',
                            parallel = %s, columns = {%s})
            ) to %s (format parquet, compression zstd)
            """;

    private ParquetTable() {}

    static String copy(CsvTable csv, Path directory) {
        List<String> read = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (Fact fact : csv.check().facts()) {
            String name = Sql.name(fact.id());
            read.add(name + ": '" + csvType(fact) + "'");
            kept.add(kept(fact, name) + " as " + name);
        }
        read.add(Sql.name(Snapshot.SOURCE) + ": 'varchar'");
        kept.add(Sql.name(Snapshot.SOURCE));
        return COPY.formatted(
                Sql.commas(kept),
                Sql.file(csv.file()),
                CsvTable.MISSING,
                !csv.hasBrokenLines(),
                Sql.commas(read),
                Sql.file(directory.resolve(csv.check().table().id() + ".parquet")));
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
