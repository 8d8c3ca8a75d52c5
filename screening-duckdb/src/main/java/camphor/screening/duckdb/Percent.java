package camphor.screening.duckdb;

/** Is told how much of a long statement is done. */
interface Percent {
    Percent IGNORED = percent -> {};

    void reached(int percent);
}
