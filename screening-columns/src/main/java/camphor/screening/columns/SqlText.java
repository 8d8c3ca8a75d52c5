package camphor.screening.columns;

import camphor.rules.sql.Dialect;

/** Names and texts as DuckDB reads them. */
final class SqlText {
    private SqlText() {}

    static String of(String text) {
        return Dialect.DUCK_DB.text(text);
    }

    static String name(String id) {
        return Dialect.DUCK_DB.quoted(id);
    }
}
