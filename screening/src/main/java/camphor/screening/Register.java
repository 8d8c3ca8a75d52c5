package camphor.screening;

import camphor.rules.language.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A snapshot to be asked: what is known of its records, and how many of them there are. */
public interface Register extends AutoCloseable {
    /**
     * Values of each record of a table, in the order of its keys; nothing when the table was not delivered. To be closed.
     *
     * @param shown expressions on records of that table
     * @param keys which records; those of a key that the table does not have are left out
     */
    Stream<Known> look(String table, List<Rule> shown, Set<String> keys);

    /** Counts or sums, for each village and measure; a measure of a table that was not delivered has no line. */
    List<Measured> measure(List<Measure> measures);

    /**
     * The subjects behind measures, each on the side on which {@link #measure} counted it. To be closed.
     *
     * @param wanted the measures, and at least one side of each
     */
    MeasuredSubjects subjects(Map<Measure, Set<Standing>> wanted);

    /**
     * Each record of a table with its stored facts in the catalogue's order, null where not known; nothing when the table
     * was not delivered. To be closed.
     */
    Stream<@Nullable Object[]> records(String table);

    /** Throws nothing. */
    @Override
    void close();

    /**
     * What is known of one record.
     *
     * @param key its identifier; empty when it has none
     * @param values as officers read them: codes by their label, 是 and 否 for yes and no, 未知 for what is not known
     */
    record Known(String key, List<String> values) {
        public Known {
            values = List.copyOf(values);
        }
    }
}
