package camphor.server.exchange.importing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where an import stands, and from which stages something may begin. */
enum Stage {
    MAPPING,
    PREVIEWING,
    PREVIEWED,
    APPLYING,
    APPLIED,
    UNDOING,
    UNDONE,
    FAILED,
    DISCARDED;

    /** Before anything is in the register. */
    static final Set<Stage> BEFORE_APPLIED = EnumSet.of(MAPPING, PREVIEWING, PREVIEWED, FAILED);

    /** A job that was cancelled before it ran leaves its stage behind, so that it may begin again. */
    static final Set<Stage> MAY_APPLY = EnumSet.of(PREVIEWED, APPLYING);

    static final Set<Stage> MAY_UNDO = EnumSet.of(APPLIED, UNDOING);

    @JsonValue
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stage of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
