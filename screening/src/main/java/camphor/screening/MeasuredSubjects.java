package camphor.screening;

import java.util.stream.Stream;

/** Who stands behind the numbers of measures, worked out once and asked for as often as needed. */
public interface MeasuredSubjects extends AutoCloseable {
    /**
     * The subjects of a measure in a territory, ordered by village, household and key; nothing when its table was not
     * delivered. To be closed.
     */
    Stream<MeasuredSubject> of(Measure measure, Territory territory);

    /** Throws nothing. */
    @Override
    void close();
}
