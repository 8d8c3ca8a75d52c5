package camphor.server.job;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** How a job stands. */
public enum JobState {
    WAITING,
    RUNNING,
    DONE,
    /** Refused, or a fault of ours; the job says which. */
    FAILED,
    CANCELLED;

    /** Whether nothing changes any more. */
    public boolean isFinal() {
        return this != WAITING && this != RUNNING;
    }

    @JsonValue
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static JobState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
