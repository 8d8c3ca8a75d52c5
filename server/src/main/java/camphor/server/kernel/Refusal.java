package camphor.server.kernel;

import java.util.Locale;
import org.springframework.http.HttpStatus;

/**
 * One way in which a use case says no, expected and meant for the user; implemented by an enum of each work step. Its
 * words stand in {@code messages.properties} as {@code <code>.title} and {@code <code>.detail}.
 */
public interface Refusal {

    /** The enum constant's name. */
    String name();

    HttpStatus status();

    /** Stable for ever: clients decide by it. */
    default String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Says no; the details fill the places in its words. */
    default Refused refuse(Object... details) {
        return new Refused(this, null, details);
    }

    /** The same, with the field that is at fault. */
    default Refused at(String field, Object... details) {
        return new Refused(this, field, details);
    }
}
