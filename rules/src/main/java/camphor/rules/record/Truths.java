package camphor.rules.record;

import org.jspecify.annotations.Nullable;

/** A condition's value as a verdict. */
final class Truths {
    private Truths() {}

    static Truth of(@Nullable Object value) {
        if (value == null) {
            return Truth.UNKNOWN;
        }
        return (Boolean) value ? Truth.HIT : Truth.CLEAR;
    }
}
