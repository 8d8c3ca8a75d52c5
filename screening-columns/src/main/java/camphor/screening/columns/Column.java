package camphor.screening.columns;

import org.duckdb.DuckDBReadableVector;

/** One value of each row of a table, as DuckDB delivers it. Written while columns are loaded, then only read. */
interface Column {
    /** What DuckDB is to hand over, given the name of what the column's term is worth. */
    String sql(String name);

    void allocate(int rows);

    /** Takes values in, each for the row that stands at the same place. */
    void take(DuckDBReadableVector values, int[] rows, int count);
}
