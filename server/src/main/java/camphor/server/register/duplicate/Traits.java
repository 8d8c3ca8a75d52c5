package camphor.server.register.duplicate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What persons are told apart by; a trait that is not known is null.
 *
 * @param id the register's own identifier of the person
 * @param name as written, without blanks
 * @param number identity number of 15 or 18 characters as written, X in upper case
 * @param sex {@code male} or {@code female}
 * @param village twelve digits, statistical division code
 * @param household identifier of the household
 */
public record Traits(
        String id,
        String name,
        @Nullable String number,
        @Nullable LocalDate birth,
        @Nullable String sex,
        @Nullable String village,
        @Nullable String household,
        @Nullable String phone) {}
