package camphor.screening.columns;

/** What a term is worth on the rows of a batch. For one thread. */
abstract sealed class Vector permits Numbers, Verdicts, Vector.Elsewhere {
    /** A term that is not worked out here: a text, a number too wide for 64 bits, a rare form. DuckDB reads it. */
    static final class Elsewhere extends Vector {
        static final Elsewhere READ = new Elsewhere();

        private Elsewhere() {}
    }
}
