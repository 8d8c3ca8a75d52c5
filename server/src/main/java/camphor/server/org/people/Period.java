package camphor.server.org.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From when until when an entry holds, and who said so.
 *
 * @param until first day on which it no longer holds; null while it does
 * @param endedBy null while it holds
 */
record Period(
        LocalDate from,
        @Nullable LocalDate until,
        String enteredBy,
        @Nullable String endedBy) {

    static Period begun(LocalDate from, String by) {
        return new Period(from, null, by, null);
    }
}
