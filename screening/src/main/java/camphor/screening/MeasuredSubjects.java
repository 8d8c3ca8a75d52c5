package camphor.screening;

import java.util.Set;
import java.util.stream.Stream;

/** Who stands behind the numbers of measures, worked out once and asked for as often as needed. */
public interface MeasuredSubjects extends AutoCloseable {
    /**
     * The subjects of a measure, ordered by village, household and key; nothing when its table was not delivered. To be
     * closed.
     *
     * @param wanted which of them
     */
    Stream<MeasuredSubject> of(Measure measure, Set<Standing> wanted, Territory territory);

    /** Throws nothing. */
    @Override
    void close();
}
