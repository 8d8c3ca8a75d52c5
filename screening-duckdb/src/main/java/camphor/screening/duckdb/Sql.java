package camphor.screening.duckdb;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names and values as they stand in SQL text; the only place where text from outside becomes SQL. */
final class Sql {
    private Sql() {}

    static String name(String id) {
        return '"' + id.replace("\"", "\"\"") + '"';
    }

    static String text(@Nullable String value) {
        return value == null ? "null::varchar" : "'" + value.replace("'", "''") + "'";
    }

    static String file(Path path) {
        return text(path.toAbsolutePath().toString());
    }

    /** What a {@code from} reads: these Parquet files. */
    static String parquet(List<Path> files) {
        return files.stream().map(Sql::file).collect(Collectors.joining(", ", "read_parquet([", "])"));
    }

    static String commas(List<String> parts) {
        return parts.stream().collect(Collectors.joining(",\n       "));
    }
}
