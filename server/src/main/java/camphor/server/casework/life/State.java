package camphor.server.casework.life;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Where a problem stands. */
public enum State {
    FOUND("待核实"),
    VERIFIED("已核实"),
    REPORTED("已上报"),
    ASSIGNED("已交办"),
    PLANNED("已定措施"),
    IN_WORK("整改中"),
    SUBMITTED("待验收"),
    CLOSED("已销号"),
    /** Somebody asks for it to be put on file. */
    FILING("备案待批"),
    ON_FILE("已备案"),
    /** Not true. */
    REFUTED("不属实"),
    /** Known already under another number. */
    KNOWN("已并入");

    /** What still has to be worked off. */
    public static final Set<State> OPEN =
            EnumSet.of(FOUND, VERIFIED, REPORTED, ASSIGNED, PLANNED, IN_WORK, SUBMITTED, FILING, ON_FILE);
    /** Whatever somebody has been told to put right. */
    static final Set<State> UNDER_WAY = EnumSet.of(ASSIGNED, PLANNED, IN_WORK, SUBMITTED, FILING);

    private final String zh;

    State(String zh) {
        this.zh = zh;
    }

    public String zh() {
        return zh;
    }

    @JsonValue
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static State of(String id) {
        return Stream.of(values())
                .filter(state -> state.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(id));
    }
}
