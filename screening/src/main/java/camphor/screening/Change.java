package camphor.screening;

import camphor.rules.record.Truth;
import org.jspecify.annotations.Nullable;

/**
 * What became of one finding between two runs.
 *
 * @param before the finding of the earlier run; null when it is {@link Kind#NEW}
 * @param after what the later run says of the same subject by the same rule; null when that is "clear" or the subject is
 *     no longer there
 */
public record Change(
        Kind kind, @Nullable Finding before, @Nullable Finding after) {
    /** The four fates of a finding. */
    public enum Kind {
        /** Not there before. */
        NEW,
        /** There in both, with the same wording and evidence. */
        STILL,
        /** There in both, with another wording or other evidence. */
        CHANGED,
        /** No longer there; see {@link Change#isOutOfSight()}. */
        GONE
    }

    /** Gone only because it can no longer be judged: nobody may take it for rectified. */
    public boolean isOutOfSight() {
        return kind == Kind.GONE && after != null && after.outcome() == Truth.UNKNOWN;
    }
}
