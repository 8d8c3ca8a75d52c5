package camphor.rules.record;

import camphor.rules.term.Term;
import org.jspecify.annotations.Nullable;

/** A term made ready to be read on one record after another. */
@FunctionalInterface
interface Reading {
    /** The value on the row's record; null when it is unknown. */
    @Nullable
    Object on(Row row);

    static Reading of(Term term) {
        return term.read(Readings.READINGS);
    }
}
