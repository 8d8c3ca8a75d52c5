package camphor.screening;

import camphor.rules.record.Truth;
import java.util.List;
import java.util.stream.Stream;

/** What a run found, to be asked from many sides. Streams are read from disk as they are used, and want closing. */
public interface Findings extends AutoCloseable {
    RunCard run();

    /** For each rule of the run: how many subjects it hit, cleared, and could not judge. */
    default List<RuleCount> counts() {
        return run().rules();
    }

    /** For each rule and village that has findings: how many of each outcome. */
    List<VillageCount> byVillage();

    /** Findings of a kind, ordered by rule, village, household and subject. */
    Stream<Finding> find(Wanted wanted);

    /**
     * What became of the hits, or of the unknowns, of an earlier run. Rules that this run did not judge are left out:
     * it says nothing of them.
     *
     * @param about {@link Truth#HIT} or {@link Truth#UNKNOWN}
     */
    Comparison compare(Findings earlier, Truth about);

    /** Throws nothing. */
    @Override
    void close();
}
