package camphor.server.register.edit;

import java.util.Map;

/** Somebody else changed the record since it was read; nothing is overwritten in silence. */
public final class ChangedMeanwhile extends RuntimeException {
    private final long version;
    private final transient Map<String, Newer> newer;

    ChangedMeanwhile(long version, Map<String, Newer> newer) {
        super("changed-meanwhile");
        this.version = version;
        this.newer = Map.copyOf(newer);
    }

    /** Refuses when somebody else changed the record since it was read; the deed touches no fact that could be compared. */
    public static void unlessSeen(Locked record, long version) {
        if (record.version() != version) {
            throw new ChangedMeanwhile(record.version(), Map.of());
        }
    }

    long version() {
        return version;
    }

    Map<String, Newer> newer() {
        return newer;
    }
}
