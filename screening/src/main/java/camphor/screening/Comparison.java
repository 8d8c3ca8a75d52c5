package camphor.screening;

import java.util.List;
import java.util.stream.Stream;

/** Two runs side by side. */
public interface Comparison {
    /** For each rule and kind of change that occurs: how often. */
    List<ChangeCount> counts();

    /** Each change, ordered by rule, kind and subject; to be closed. */
    Stream<Change> changes();

    /**
     * How often one kind of change befell one rule.
     *
     * @param outOfSight how many of them are {@link Change#isOutOfSight()}
     */
    record ChangeCount(String rule, Change.Kind kind, long count, long outOfSight) {}
}
